import { aSession } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent } from 'storybook/test'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { company, soleTrader } from '../../testing/onboardedAccounts.js'
import { showsAccount } from '../../testing/showsAccount.js'
import { OnboardingWizard } from './OnboardingWizard.js'

const nothing = () => {}

/** What any step may show; the steps themselves, the stages after them and the other modes have files of their own. */
const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard',
  component: OnboardingWizard,
  args: { mode: 'api', onExit: nothing, onContactPlatform: nothing, termsUrl: 'https://example.com/terms' },
  // The place is kept in the browser's history, and would outlive a story.
  beforeEach: () => history.replaceState(null, ''),
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

/** The first look at errors: three fields in error have a list above them. */
export const ErrorsListed: Story = {
  parameters: showsAccount(soleTrader()),
  play: async () => {
    const next = await screen.findByRole('button', { name: /^(Continue|次へ進む)$/ })
    await userEvent.click(next)
    await screen.findByRole('alert')
  },
}

/** The connection is lost while a step is saved: nothing of it is. */
export const NotSaved: Story = {
  parameters: showsAccount(company({ persons: [] })),
  args: { step: 'persons' },
  play: async () => {
    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(screen.getByRole('button', { name: /^(Continue|次へ進む)$/ }))
    await screen.findByRole('alert')
  },
}

export const LockedFields: Story = {
  args: {
    step: 'business',
    fields: {
      'business_profile.url': { value: 'https://honya.example.com', locked: true },
      'business_profile.product_description': { hidden: true },
    },
  },
  parameters: showsAccount(soleTrader()),
}

export const LongTexts: Story = {
  args: { step: 'review' },
  parameters: showsAccount(
    company({
      answers: {
        business_type: 'company',
        business_profile: {
          url: `https://${'a-very-long-name-of-a-shop'.repeat(3)}.example.com/shop`,
          product_description: 'We sell engines, looms and everything that turns, to factories and to friends. '.repeat(
            6,
          ),
        },
        company: { name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH' },
      },
    }),
  ),
}

export const OtherModes: Story = {
  args: { mode: 'hosted' },
  parameters: showsAccount(soleTrader(), { modes: ['api', 'embedded'] }),
}

export const Pending: Story = { parameters: { routes: { getOnboarding: noAnswer } } }

export const ConnectionLost: Story = { parameters: { routes: { getOnboarding: noConnection } } }

export const Denied: Story = {
  parameters: { routes: { getOnboarding: apiError('permission_error'), getSession: aSession({ role: 'viewer' }) } },
}
