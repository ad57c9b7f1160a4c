import { anAccountStatus, anOnboarding, aSession, aSessionAccount } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { newcomer } from '../../testing/requirements.js'
import { ConnectStripeButton } from './ConnectStripeButton.js'
import { connectStripeTool } from './connectStripeTool.js'

const nothing = () => {}

const meta: Meta<typeof ConnectStripeButton> = {
  title: 'Onboarding/ConnectStripeButton',
  component: ConnectStripeButton,
  args: { onStart: nothing },
}
export default meta
type Story = StoryObj<typeof ConnectStripeButton>

const nobody = {
  getSession: aSession({ account: null }),
  getOnboarding: anOnboarding({ account: null }),
}
const connected = { getAccountStatus: anAccountStatus() }
const begun = {
  getSession: aSession({ account: aSessionAccount({ payouts_enabled: false, charges_enabled: false }) }),
  getAccountStatus: newcomer,
}

export const Setup: Story = { args: { placement: 'setup' }, parameters: { routes: nobody } }

export const SetupInProgress: Story = { args: { placement: 'setup' }, parameters: { routes: begun } }

export const SetupConnected: Story = { args: { placement: 'setup' }, parameters: { routes: connected } }

/** The host has no page of its own: the country is asked for here, and the button goes to Stripe. */
export const SetupStraightToStripe: Story = {
  args: { placement: 'setup', mode: 'hosted', onStart: undefined },
  parameters: { routes: nobody },
}

export const Integrations: Story = { args: { placement: 'integrations' }, parameters: { routes: nobody } }

export const IntegrationsInProgress: Story = { args: { placement: 'integrations' }, parameters: { routes: begun } }

export const IntegrationsConnected: Story = { args: { placement: 'integrations' }, parameters: { routes: connected } }

/** What works no longer, and why. */
export const IntegrationsRestricted: Story = {
  args: { placement: 'integrations' },
  parameters: {
    routes: {
      getAccountStatus: anAccountStatus({
        stage: 'restricted',
        payouts: 'disabled',
        acts: 'account',
        next: 'provide_information',
      }),
    },
  },
}

export const IntegrationsInReview: Story = {
  args: { placement: 'integrations' },
  parameters: {
    routes: {
      getAccountStatus: anAccountStatus({
        stage: 'in_review',
        charges: 'disabled',
        payouts: 'disabled',
        acts: 'stripe',
        next: 'wait_for_stripe',
      }),
    },
  },
}

/** As an assistant offers it. */
export const Chat: Story = {
  args: connectStripeTool.parse({
    reason: 'You want to sell monthly memberships, so Stripe has to take the payments.',
  }),
  parameters: { routes: nobody },
}

export const ChatInJapanese: Story = {
  args: connectStripeTool.parse({ reason: '会員プランを販売するには、Stripe で支払いを受け付ける必要があります。' }),
  parameters: { routes: nobody },
  globals: { locale: 'ja' },
}

export const ChatExistingAccount: Story = {
  args: connectStripeTool.parse({ account: 'existing' }),
  parameters: { routes: nobody },
}

/** The button is not there, not dead. */
export const Support: Story = {
  args: { placement: 'integrations' },
  parameters: { routes: { ...nobody, getSession: aSession({ role: 'support', account: null }) } },
}

export const Pending: Story = { parameters: { routes: { getAccountStatus: noAnswer } } }

export const ConnectionLost: Story = { parameters: { routes: { getAccountStatus: noConnection } } }

export const Denied: Story = { parameters: { routes: { getAccountStatus: apiError('permission_error') } } }

export const Narrow: Story = { ...Integrations, globals: { width: '360' } }

export const NarrowChat: Story = { ...Chat, globals: { width: '360' } }
