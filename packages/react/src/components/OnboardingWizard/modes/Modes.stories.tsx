import type { OnboardedAccount } from '@connect-kit/contract'
import { anAccountStatus, anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, waitFor, within } from 'storybook/test'
import { fakeConnectJs } from '../../../testing/fakeConnectJs.js'
import { apiError, fakeRoute, noAnswer } from '../../../testing/fakeRoute.js'
import { newcomer, requirement } from '../../../testing/requirements.js'
import { OnboardingWizard } from '../OnboardingWizard.js'

const { elements, tell } = fakeConnectJs(['account-onboarding'])

const nothing = () => {}

const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard/Modes',
  component: OnboardingWizard,
  args: { onExit: nothing, onContactPlatform: nothing },
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

const nobody = anOnboarding({ account: null })
const off = { charges: 'disabled', payouts: 'disabled' } as const
const withAccount = (over: Partial<OnboardedAccount>) => anOnboarding({ account: anOnboardedAccount(over) })

const hosted = (onboarding: ReturnType<typeof anOnboarding>): Story => ({
  args: { mode: 'hosted' },
  parameters: { routes: { getOnboarding: onboarding } },
})

/** What will happen, and the one question before it. */
export const HostedStart: Story = hosted(nobody)

export const HostedOneCountry: Story = hosted({ ...nobody, countries: ['JP'] })

export const HostedResume: Story = hosted(
  withAccount({ status: newcomer, answers: { individual: { email: 'hana@example.jp' } } }),
)

export const HostedMissing: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      ...off,
      stage: 'action_needed',
      acts: 'account',
      next: 'provide_information',
      requirements: [
        requirement('individual.verification.document', {
          errors: [{ code: 'verification_document_expired', reason: 'The document is expired.' }],
        }),
      ],
    }),
  }),
)

export const HostedInReview: Story = hosted(
  withAccount({
    details_submitted: true,
    requirement_collection: 'stripe',
    status: anAccountStatus({ ...off, stage: 'in_review', acts: 'stripe', next: 'wait_for_stripe' }),
  }),
)

export const HostedIntervention: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      payouts: 'disabled',
      stage: 'restricted',
      acts: 'account',
      next: 'resolve_intervention',
      requirements: [requirement('interv_1Nv0.identity.support', { due: 'past_due', intervention: true })],
    }),
  }),
)

export const HostedRejected: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      ...off,
      stage: 'rejected',
      reason: 'rejected.fraud',
      acts: 'platform',
      next: 'contact_platform',
    }),
  }),
)

export const HostedComplete: Story = hosted(withAccount({ details_submitted: true }))

/** On the way there, in the click. */
export const HostedOpening: Story = {
  args: { mode: 'hosted' },
  parameters: { routes: { getOnboarding: withAccount({ status: newcomer }), createAccountLink: noAnswer } },
  play: async ({ canvasElement }) => {
    const [, button] = await within(canvasElement).findAllByRole('button')
    if (button) await userEvent.click(button)
  },
}

export const HostedFailed: Story = {
  ...HostedOpening,
  parameters: {
    routes: {
      getOnboarding: withAccount({ status: newcomer }),
      createAccountLink: apiError('invalid_request_error', { code: 'return_origin_not_allowed' }),
    },
  },
}

const session = fakeRoute('createAccountSession', {
  object: 'account_session',
  client_secret: 'accs_secret_fake',
  expires_at: 1_795_132_800,
  components: { account_onboarding: { enabled: true, features: {} } },
})

export const EmbeddedStart: Story = { args: { mode: 'embedded' }, parameters: { routes: { getOnboarding: nobody } } }

export const EmbeddedForm: Story = {
  args: { mode: 'embedded' },
  parameters: { routes: { getOnboarding: withAccount({ status: newcomer }), createAccountSession: session } },
  play: async () => {
    await waitFor(() => {
      if (!elements('account-onboarding')[0]?.told.onLoaderStart) throw new Error('Stripe’s form is not there yet.')
    })
    tell('account-onboarding', 'onLoaderStart')
  },
}

/** The form was left before its end: the account is shown as it is. */
export const EmbeddedLeft: Story = {
  ...EmbeddedForm,
  play: async () => {
    await waitFor(() => {
      if (!elements('account-onboarding')[0]?.told.onExit) throw new Error('Stripe’s form is not there yet.')
    })
    tell('account-onboarding', 'onExit')
  },
}

/** Reason, and the same on Stripe's page. */
export const EmbeddedNotAvailable: Story = {
  args: { mode: 'embedded' },
  parameters: {
    routes: {
      getOnboarding: withAccount({ status: newcomer }),
      createAccountSession: apiError('account_session_create_error'),
    },
  },
}

export const OauthStart: Story = { args: { mode: 'oauth' }, parameters: { routes: { getOnboarding: nobody } } }

const joined = withAccount({ origin: 'oauth', dashboard: 'full', requirement_collection: 'stripe' })

export const OauthConnected: Story = {
  args: { mode: 'oauth' },
  parameters: { routes: { getOnboarding: { ...joined, modes: ['oauth'] } } },
}

/** What ends, and what does not. */
export const OauthDisconnect: Story = {
  ...OauthConnected,
  play: async ({ canvasElement }) => {
    const buttons = await within(canvasElement).findAllByRole('button')
    const last = buttons.at(-1)
    if (last) await userEvent.click(last)
  },
}

const returning = (query: string): Pick<Story, 'beforeEach'> => ({
  beforeEach: () => {
    const before = location.href
    sessionStorage.setItem('connect-kit:oauth-state', 'st_1')
    const address = new URL(before)
    for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value)
    history.replaceState(null, '', address)
    return () => history.replaceState(null, '', before)
  },
})

export const OauthDenied: Story = {
  args: { mode: 'oauth' },
  parameters: {
    routes: {
      getOnboarding: nobody,
      completeOauth: apiError('invalid_request_error', { code: 'access_denied' }),
    },
  },
  ...returning('state=st_1&error=access_denied'),
}

export const OauthTaken: Story = {
  args: { mode: 'oauth' },
  parameters: {
    routes: { getOnboarding: nobody, completeOauth: apiError('invalid_request_error', { code: 'account_taken' }) },
  },
  ...returning('state=st_1&code=ac_1&scope=read_write'),
}

export const OauthCompleting: Story = {
  args: { mode: 'oauth' },
  parameters: { routes: { getOnboarding: nobody, completeOauth: noAnswer } },
  ...returning('state=st_1&code=ac_1&scope=read_write'),
}

export const NarrowHosted: Story = { ...HostedStart, globals: { width: '360' } }

export const NarrowOauth: Story = { ...OauthDisconnect, globals: { width: '360' } }
