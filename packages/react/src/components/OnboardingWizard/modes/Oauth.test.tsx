import { anOnboardedAccount, anOnboarding, aSession } from '@connect-kit/contract/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { apiError, fakeRoute } from '../../../testing/fakeRoute.js'
import { renderKit } from '../../../testing/renderKit.js'
import { OnboardingWizard } from '../OnboardingWizard.js'

const nobody = anOnboarding({ account: null })
const joined = anOnboarding({
  account: anOnboardedAccount({ origin: 'oauth', dashboard: 'full', requirement_collection: 'stripe' }),
})

/** jsdom goes nowhere but to another place of the same page. */
const consent = () => ({ object: 'oauth_link' as const, url: `${location.origin}/payouts?state=st_1#consent` })

afterEach(() => history.replaceState(null, '', '/'))
const at = (address: string) => history.replaceState(null, '', address)
const asked = () => sessionStorage.setItem('connect-kit:oauth-state', 'st_1')

it('says what is allowed, and goes to Stripe’s consent page once', async () => {
  at('/payouts?state=st_1')
  const startOauth = fakeRoute('startOauth', consent)
  const { user } = renderKit(<OnboardingWizard mode="oauth" />, { routes: { getOnboarding: nobody, startOauth } })
  expect(
    await screen.findByText('The account and its money stay yours. You can disconnect it at any time.'),
  ).toBeVisible()
  await user.dblClick(screen.getByRole('button', { name: 'Connect on Stripe' }))
  await waitFor(() => expect(location.hash).toBe('#consent'))
  expect(startOauth.mock.calls).toEqual([[{ redirect_uri: `${location.origin}/payouts` }]])
  expect(sessionStorage.getItem('connect-kit:oauth-state')).toBe('st_1')
})

it('completes once what Stripe sent back, with the address clean before anything is sent', async () => {
  at('/payouts?tab=2&state=st_1&code=ac_1&scope=read_write')
  asked()
  const addresses: string[] = []
  const completeOauth = fakeRoute('completeOauth', () => {
    addresses.push(location.search)
    return joined
  })
  const onComplete = vi.fn()
  renderKit(
    <StrictMode>
      <OnboardingWizard mode="api" onComplete={onComplete} />
    </StrictMode>,
    { routes: { getOnboarding: fakeRoute('getOnboarding', nobody, joined), completeOauth, getSession: aSession() } },
  )
  expect(await screen.findByRole('heading', { name: '本屋プレス is connected' })).toBeInTheDocument()
  expect(completeOauth.mock.calls).toEqual([[{ state: 'st_1', code: 'ac_1' }]])
  expect(addresses).toEqual(['?tab=2'])
  expect(sessionStorage.getItem('connect-kit:oauth-state')).toBeNull()
  expect(onComplete.mock.calls).toEqual([[{ account: 'acct_1Honya' }]])
})

it('sends nothing again after a reload', async () => {
  at('/payouts')
  const completeOauth = fakeRoute('completeOauth', joined)
  renderKit(<OnboardingWizard mode="oauth" />, { routes: { getOnboarding: nobody, completeOauth } })
  expect(await screen.findByRole('button', { name: 'Connect on Stripe' })).toBeInTheDocument()
  expect(completeOauth).not.toHaveBeenCalled()
})

it('explains that nothing happened to somebody who did not allow it, and offers to start again', async () => {
  at('/payouts?state=st_1&error=access_denied&error_description=The+user+denied+your+request')
  asked()
  const completeOauth = fakeRoute('completeOauth', apiError('invalid_request_error', { code: 'access_denied' }))
  const onError = vi.fn()
  renderKit(<OnboardingWizard mode="oauth" />, { onError, routes: { getOnboarding: nobody, completeOauth } })
  expect(await screen.findByText('The account was not connected')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Connect on Stripe' })).not.toHaveAttribute('aria-disabled')
  expect(completeOauth.mock.calls).toEqual([[{ state: 'st_1', error: 'access_denied' }]])
  expect(onError).not.toHaveBeenCalled()
  expect(location.search).toBe('')
})

it.each([
  ['state_invalid', /took too long, was used before, or was begun elsewhere/],
  ['state_used', /Start again/],
  ['oauth_off', /This platform takes no accounts that exist already/],
  ['account_taken', /belongs to another seller of this platform already/],
  ['already_connected', /You have a connected account on this platform already/],
  ['something_else', /Stripe did not accept this/],
])('says what to do after %s', async (code, sentence) => {
  at('/payouts?state=st_1&code=ac_1&scope=read_write')
  asked()
  const onError = vi.fn()
  renderKit(<OnboardingWizard mode="oauth" />, {
    onError,
    routes: { getOnboarding: nobody, completeOauth: apiError('invalid_request_error', { code }) },
  })
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  expect(onError).toHaveBeenCalledTimes(1)
})

it('asks before it disconnects, and says that subscriptions go on', async () => {
  const disconnectAccount = fakeRoute('disconnectAccount', apiError('api_error'), nobody)
  const { user } = renderKit(<OnboardingWizard mode="oauth" />, {
    routes: { getOnboarding: fakeRoute('getOnboarding', joined, nobody), disconnectAccount },
  })
  await user.click(await screen.findByRole('button', { name: 'Disconnect' }))
  const dialog = screen.getByRole('dialog', { name: 'Disconnect 本屋プレス?' })
  expect(dialog).toHaveTextContent('Subscriptions are not canceled.')
  const confirm = within(dialog).getByRole('button', { name: 'Disconnect 本屋プレス' })
  await user.click(confirm)
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The account is still connected')
  await user.click(confirm)
  expect(await screen.findByRole('button', { name: 'Connect on Stripe' })).toBeInTheDocument()
  expect(disconnectAccount).toHaveBeenCalledTimes(2)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('disconnects nothing that was made here', async () => {
  renderKit(<OnboardingWizard mode="oauth" />, { routes: { getOnboarding: anOnboarding() } })
  expect(
    await screen.findByText('Your account was made on this platform, so there is nothing to connect.'),
  ).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Disconnect' })).not.toBeInTheDocument()
})

it('says it in Japanese', async () => {
  const { user } = renderKit(<OnboardingWizard mode="oauth" />, { locale: 'ja', routes: { getOnboarding: joined } })
  expect(await screen.findByRole('heading', { name: '本屋プレスを連結済み' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: '連結を解除' }))
  expect(screen.getByRole('dialog')).toHaveTextContent('サブスクリプションは解約されません。')
})
