import { anOnboarding } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { OnboardingWizard } from './OnboardingWizard.js'

/** After Stripe or the platform closed the account for good. */
const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard/ClosedAccount',
  component: OnboardingWizard,
  args: { mode: 'api', onContactPlatform: () => {} },
  parameters: { routes: { getOnboarding: anOnboarding({ account: null, closed_account: 'acct_1TnS2hQ4nL8vX0aB' }) } },
  beforeEach: () => history.replaceState(null, ''),
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

export const InForms: Story = {}

export const OnStripesPages: Story = { args: { mode: 'hosted' } }
