import { anOnboarding } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { renderKit } from '../../testing/renderKit.js'
import { seller } from '../../testing/wizard.js'
import { OnboardingWizard } from './OnboardingWizard.js'

beforeEach(() => history.replaceState(null, ''))

const getOnboarding = anOnboarding({ account: null, closed_account: 'acct_closed' })

it.each(['api', 'hosted', 'embedded'] as const)(
  'whose account was closed is told so above the way to another one (%s)',
  async (mode) => {
    const onContactPlatform = vi.fn()
    const { user } = renderKit(<OnboardingWizard mode={mode} onContactPlatform={onContactPlatform} />, {
      routes: { getOnboarding },
    })
    const notice = await screen.findByText('Your account was closed')
    expect(notice).toBeVisible()
    expect(
      screen.getByText(
        'Account acct_closed takes no payments, sends no payouts and cannot be opened again. You can set up a new one here.',
      ),
    ).toBeVisible()
    expect(await screen.findByRole('combobox', { name: /country/i })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ask the platform' }))
    expect(onContactPlatform).toHaveBeenCalledTimes(1)
  },
)

it('is told so until there is another one', async () => {
  const createAccount = anOnboarding({ account: seller })
  const { user } = renderKit(<OnboardingWizard mode="api" />, { routes: { getOnboarding, createAccount } })
  await user.click(await screen.findByRole('radio', { name: /Individual/ }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('heading', { name: 'Tell us about your business' })).toBeVisible()
  expect(screen.queryByText('Your account was closed')).toBeNull()
})

it('is told in Japanese too', async () => {
  renderKit(<OnboardingWizard mode="api" />, { routes: { getOnboarding }, locale: 'ja' })
  expect(await screen.findByText('アカウントは閉鎖されました')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'プラットフォームに問い合わせる' })).toBeNull()
})

it('nobody else is told of it', async () => {
  renderKit(<OnboardingWizard mode="api" />, { routes: { getOnboarding: anOnboarding({ account: null }) } })
  expect(await screen.findByRole('combobox', { name: /country/i })).toBeVisible()
  expect(screen.queryByText('Your account was closed')).toBeNull()
})
