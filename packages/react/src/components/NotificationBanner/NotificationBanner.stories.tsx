import { anAccountStatus, aSession } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { apiError, noConnection } from '../../testing/fakeRoute.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { NotificationBanner } from './NotificationBanner.js'

const nothing = () => {}

const meta: Meta<typeof NotificationBanner> = {
  title: 'Onboarding/NotificationBanner',
  component: NotificationBanner,
  args: { onContactPlatform: nothing },
}
export default meta
type Story = StoryObj<typeof NotificationBanner>

const shows = (account: ReturnType<typeof anAccountStatus>): Story => ({
  parameters: { routes: { getAccountStatus: account } },
})
const off = { charges: 'disabled', payouts: 'disabled' } as const
const november30 = 1_795_996_800

/** Nothing has to be said, so nothing is there. */
export const Silent: Story = shows(anAccountStatus())

/** Stripe's own banner says nothing of people without an account. */
export const NoAccount: Story = {
  parameters: {
    routes: {
      getSession: aSession({ account: null }),
      getAccountStatus: apiError('permission_error', { code: 'account_required' }),
    },
  },
}

export const Newcomer: Story = shows(newcomer)

export const Overdue: Story = shows(anAccountStatus({ ...newcomer, deadline: 1_794_960_000 }))

export const DocumentRefused: Story = shows(
  anAccountStatus({
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
)

export const RestrictedSoon: Story = shows(
  anAccountStatus({
    stage: 'restricted_soon',
    acts: 'account',
    next: 'provide_information',
    deadline: november30,
    requirements: [requirement('individual.id_number', { deadline: november30 })],
  }),
)

export const Intervention: Story = shows(
  anAccountStatus({
    payouts: 'disabled',
    stage: 'restricted',
    acts: 'account',
    next: 'resolve_intervention',
    requirements: [requirement('interv_1Nv0.identity.support', { due: 'past_due', intervention: true })],
  }),
)

export const InReview: Story = shows(
  anAccountStatus({ ...off, stage: 'in_review', acts: 'stripe', next: 'wait_for_stripe' }),
)

export const Paused: Story = shows(
  anAccountStatus({ payouts: 'disabled', stage: 'paused', reason: 'other', acts: 'stripe', next: 'contact_platform' }),
)

export const Rejected: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'rejected',
    reason: 'rejected.fraud',
    acts: 'platform',
    next: 'contact_platform',
  }),
)

export const ConnectionLost: Story = { parameters: { routes: { getAccountStatus: noConnection } } }

export const Narrow: Story = { ...DocumentRefused, globals: { width: '360' } }

/** Stripe's own banner was asked for and cannot be had: ours stands in. */
export const StripeNotAvailable: Story = {
  args: { renderer: 'stripe' },
  parameters: {
    routes: { getAccountStatus: newcomer, createAccountSession: apiError('account_session_create_error') },
  },
}
