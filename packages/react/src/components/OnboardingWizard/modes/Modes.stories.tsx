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
const november30 = 1_795_996_800
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

export const HostedRestrictedSoon: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      stage: 'restricted_soon',
      acts: 'account',
      next: 'provide_information',
      deadline: november30,
      requirements: [requirement('individual.id_number', { deadline: november30 })],
    }),
  }),
)

export const HostedPaused: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      payouts: 'disabled',
      stage: 'paused',
      reason: 'other',
      acts: 'stripe',
      next: 'contact_platform',
    }),
  }),
)

export const HostedMoreLater: Story = hosted(
  withAccount({
    details_submitted: true,
    status: anAccountStatus({
      stage: 'enabled_more_later',
      requirements: [requirement('individual.id_number', { due: 'eventually_due' })],
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

const arrive = (query: string) => {
  const before = location.href
  const address = new URL(before)
  for (const [name, value] of new URLSearchParams(query)) address.searchParams.set(name, value)
  history.replaceState(null, '', address)
  return () => history.replaceState(null, '', before)
}

/** Back from Stripe before its end: the account as it is, and the way on. */
export const HostedCameBack: Story = {
  ...hosted(withAccount({ status: newcomer })),
  beforeEach: () => arrive('connect_kit=return&connect_kit_link=account_onboarding'),
}

/** The link did not open, and neither did the one after it. */
export const HostedLinkUsedUp: Story = {
  ...hosted(withAccount({ status: newcomer })),
  beforeEach: () => arrive('connect_kit=refresh&connect_kit_link=account_onboarding&connect_kit_again=1'),
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

export const EmbeddedStartFailed: Story = {
  args: { mode: 'embedded' },
  parameters: { routes: { getOnboarding: { ...nobody, countries: ['JP'] }, createAccount: apiError('api_error') } },
  play: async ({ canvasElement }) => {
    const buttons = await within(canvasElement).findAllByRole('button')
    const begin = buttons.at(-1)
    if (begin) await userEvent.click(begin)
    await within(canvasElement).findByRole('alert')
  },
}

export const EmbeddedPending: Story = {
  args: { mode: 'embedded' },
  parameters: { routes: { getOnboarding: withAccount({ status: newcomer }), createAccountSession: noAnswer } },
}

/** What to do when Stripe's window does not open. */
export const EmbeddedPopupHelp: Story = {
  ...EmbeddedForm,
  play: async (context) => {
    await EmbeddedForm.play?.(context)
    const summary = context.canvasElement.querySelector('summary')
    if (summary) await userEvent.click(summary)
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

export const EmbeddedInReview: Story = {
  args: { mode: 'embedded' },
  parameters: {
    routes: {
      getOnboarding: withAccount({
        details_submitted: true,
        status: anAccountStatus({ ...off, stage: 'in_review', acts: 'stripe', next: 'wait_for_stripe' }),
      }),
    },
  },
}

export const EmbeddedComplete: Story = {
  args: { mode: 'embedded' },
  parameters: { routes: { getOnboarding: withAccount({ details_submitted: true }) } },
}

export const OauthStart: Story = { args: { mode: 'oauth' }, parameters: { routes: { getOnboarding: nobody } } }

/** On the way to Stripe's consent page, in the click. */
export const OauthOpening: Story = {
  args: { mode: 'oauth' },
  parameters: { routes: { getOnboarding: nobody, startOauth: noAnswer } },
  play: async ({ canvasElement }) => {
    const buttons = await within(canvasElement).findAllByRole('button')
    const start = buttons.at(-1)
    if (start) await userEvent.click(start)
  },
}

export const OauthFailed: Story = {
  ...OauthOpening,
  parameters: { routes: { getOnboarding: nobody, startOauth: apiError('api_error') } },
}

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

export const OauthDisconnectFailed: Story = {
  ...OauthDisconnect,
  parameters: {
    routes: { getOnboarding: { ...joined, modes: ['oauth'] }, disconnectAccount: apiError('api_error') },
  },
  play: async (context) => {
    await OauthDisconnect.play?.(context)
    const dialog = within(await within(context.canvasElement).findByRole('dialog'))
    const confirm = dialog.getAllByRole('button').at(-1)
    if (confirm) await userEvent.click(confirm)
    await dialog.findByRole('alert')
  },
}

/** Joined, and Stripe wants something more of it. */
export const OauthActionNeeded: Story = {
  args: { mode: 'oauth' },
  parameters: {
    routes: {
      getOnboarding: withAccount({
        origin: 'oauth',
        dashboard: 'full',
        requirement_collection: 'stripe',
        status: anAccountStatus({
          payouts: 'disabled',
          stage: 'action_needed',
          acts: 'account',
          next: 'provide_information',
          requirements: [requirement('individual.verification.document')],
        }),
      }),
    },
  },
}

const returning = (query: string): Pick<Story, 'beforeEach'> => ({
  beforeEach: () => {
    sessionStorage.setItem('connect-kit:oauth-state', 'st_1')
    return arrive(query)
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

/** The way back took too long, or was used before. */
export const OauthExpired: Story = {
  args: { mode: 'oauth' },
  parameters: {
    routes: { getOnboarding: nobody, completeOauth: apiError('invalid_request_error', { code: 'state_expired' }) },
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
