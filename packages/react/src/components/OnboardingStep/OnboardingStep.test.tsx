import { anAccountStatus, anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { asksFor, company } from '../../testing/onboardedAccounts.js'
import { renderKit } from '../../testing/renderKit.js'
import { OnboardingStep } from './index.js'

const seller = anOnboardedAccount({
  answers: { business_type: 'individual' },
  status: asksFor('business_profile.url', 'external_account'),
})

it('saves one step by itself, and says so', async () => {
  const after = anOnboarding({
    account: {
      ...seller,
      answers: { business_type: 'individual', business_profile: { url: 'https://honya.example.com' } },
      status: asksFor('external_account'),
    },
  })
  const updateAccount = fakeRoute('updateAccount', after)
  const onSaved = vi.fn()
  const { user } = renderKit(<OnboardingStep step="business" onSaved={onSaved} />, {
    routes: { getOnboarding: anOnboarding({ account: seller }), updateAccount },
  })
  await user.type(await screen.findByRole('textbox', { name: 'Website' }), 'honya.example.com')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved')).toBeVisible()
  expect(await screen.findByRole('textbox', { name: 'Website' })).toHaveValue('https://honya.example.com')
  expect(screen.queryByText('The account was changed elsewhere')).toBeNull()
  expect(updateAccount.mock.calls).toEqual([[{ business_profile: { url: 'https://honya.example.com' } }]])
  expect(onSaved).toHaveBeenCalledExactlyOnceWith({ step: 'business' })
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Tell us about your business' })).toHaveFocus())
})

it('has the people of a company, each with a form', async () => {
  const { user } = renderKit(<OnboardingStep step="persons" />, {
    routes: { getOnboarding: anOnboarding({ account: company() }) },
  })
  await user.click(await screen.findByRole('button', { name: 'Edit Ada Lovelace' }))
  expect(await screen.findByRole('heading', { name: 'Edit a person' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Back' }))
  expect(await screen.findByRole('button', { name: 'Edit Ada Lovelace' })).toBeVisible()
})

it('says that nothing is asked where nothing is', async () => {
  renderKit(<OnboardingStep step="documents" />, {
    routes: { getOnboarding: anOnboarding({ account: anOnboardedAccount({ status: anAccountStatus() }) }) },
  })
  expect(await screen.findByText('Nothing is asked here')).toBeVisible()
})
