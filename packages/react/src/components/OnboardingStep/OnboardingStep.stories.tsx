import { anAccountStatus, anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { apiError, noAnswer } from '../../testing/fakeRoute.js'
import { company, soleTrader } from '../../testing/onboardedAccounts.js'
import { requirement } from '../../testing/requirements.js'
import { OnboardingStep } from './OnboardingStep.js'

const meta: Meta<typeof OnboardingStep> = { title: 'Onboarding/OnboardingStep', component: OnboardingStep }
export default meta
type Story = StoryObj<typeof OnboardingStep>

const shows = (account: ReturnType<typeof anOnboardedAccount>): Story['parameters'] => ({
  routes: { getOnboarding: anOnboarding({ account }) },
})

export const Business: Story = { parameters: shows(soleTrader()) }

export const People: Story = { args: { step: 'persons' }, parameters: shows(company()) }

export const NothingAsked: Story = {
  args: { step: 'documents' },
  parameters: shows(anOnboardedAccount({ status: anAccountStatus() })),
}

export const Refused: Story = {
  args: { step: 'business' },
  parameters: shows(
    soleTrader({
      status: anAccountStatus({
        requirements: [
          requirement('business_profile.url', { errors: [{ code: 'invalid_url_website_empty', reason: 'Empty.' }] }),
        ],
      }),
    }),
  ),
}

export const Pending: Story = { parameters: { routes: { getOnboarding: noAnswer } } }

export const Denied: Story = { parameters: { routes: { getOnboarding: apiError('permission_error') } } }
