import type { OnboardedAccount } from '@connect-kit/contract'
import { anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { OnboardingWizard, type OnboardingWizardProps } from '../components/OnboardingWizard/index.js'
import type { FakeRoutes } from './fakeBackend.js'
import { asksFor } from './onboardedAccounts.js'
import { renderKit } from './renderKit.js'

export const individual = (over: Partial<OnboardedAccount> = {}) =>
  anOnboardedAccount({ country: 'US', default_currency: 'usd', answers: { business_type: 'individual' }, ...over })

export const asked = asksFor(
  'business_profile.url',
  'business_profile.product_description',
  'interv_1.a.b',
  'tos_acceptance.date',
)
export const seller = individual({ status: asked })
export const given = (answers: OnboardedAccount['answers'], ...names: string[]) =>
  anOnboarding({
    account: individual({ answers: { business_type: 'individual', ...answers }, status: asksFor(...names) }),
  })

export const site = { url: 'https://ada.example.com', product_description: 'I sell engines to factories.' }
export const saved = given({ business_profile: site }, 'interv_1.a.b', 'tos_acceptance.date')

export function renderWizard(
  account: OnboardedAccount | null,
  routes: FakeRoutes = {},
  props: OnboardingWizardProps = {},
  provider: Parameters<typeof renderKit>[1] = {},
): ReturnType<typeof renderKit> {
  const getOnboarding = anOnboarding({ account })
  return renderKit(<OnboardingWizard mode="api" {...props} />, { routes: { getOnboarding, ...routes }, ...provider })
}

export const website = () => screen.findByRole('textbox', { name: 'Website' })
export const description = () => screen.getByRole('textbox', { name: 'What you sell' })
export const press = (name: string) => screen.getByRole('button', { name })
export const title = (name: string) => screen.findByRole('heading', { name })
