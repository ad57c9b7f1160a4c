import { anAccountStatus, aSession } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { AccountStatus } from './AccountStatus.js'

const nothing = () => {}

const meta: Meta<typeof AccountStatus> = {
  title: 'Onboarding/AccountStatus',
  component: AccountStatus,
  args: { onProvideInformation: nothing, onResolveIntervention: nothing, onContactPlatform: nothing },
}
export default meta
type Story = StoryObj<typeof AccountStatus>

const shows = (account: ReturnType<typeof anAccountStatus>): Story => ({
  parameters: { routes: { getAccountStatus: account } },
})
const off = { charges: 'disabled', payouts: 'disabled' } as const
const november30 = 1_795_996_800

export const Complete: Story = shows(anAccountStatus())

export const Pending: Story = { parameters: { routes: { getAccountStatus: noAnswer } } }

export const ConnectionLost: Story = { parameters: { routes: { getAccountStatus: noConnection } } }

export const Denied: Story = {
  parameters: { routes: { getAccountStatus: apiError('permission_error'), getSession: aSession({ role: 'viewer' }) } },
}

/** Nothing given yet. */
export const Newcomer: Story = shows(newcomer)

export const Overdue: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'restricted',
    reason: 'requirements.past_due',
    acts: 'account',
    next: 'provide_information',
    requirements: [
      requirement('company.tax_id', {
        due: 'past_due',
        errors: [{ code: 'verification_failed_tax_id_match', reason: 'The tax ID does not match.' }],
      }),
      requirement('company.directors_provided', { due: 'past_due' }),
    ],
  }),
)

export const ActionNeeded: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'action_needed',
    acts: 'account',
    next: 'provide_information',
    requirements: [requirement('external_account'), requirement('business_profile.url')],
    alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
  }),
)

export const DocumentRefused: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'action_needed',
    acts: 'account',
    next: 'provide_information',
    requirements: [
      requirement('individual.verification.document', {
        errors: [
          { code: 'verification_document_expired', reason: 'The document is expired.' },
          { code: 'verification_document_missing_back', reason: 'The back is missing.' },
        ],
      }),
    ],
  }),
)

export const InReview: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'in_review',
    reason: 'requirements.pending_verification',
    acts: 'stripe',
    next: 'wait_for_stripe',
    requirements: [requirement('individual.verification.document', { awaiting: 'stripe' })],
  }),
)

/** Stripe says nothing of what it wants: "all set" would be a lie, a form a dead end. */
export const Paused: Story = shows(
  anAccountStatus({
    payouts: 'disabled',
    stage: 'paused',
    reason: 'other',
    acts: 'stripe',
    next: 'contact_platform',
  }),
)

export const PausedByPlatform: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'paused',
    reason: 'platform_paused',
    acts: 'platform',
    next: 'contact_platform',
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

export const RestrictedSoon: Story = shows(
  anAccountStatus({
    stage: 'restricted_soon',
    acts: 'account',
    next: 'provide_information',
    deadline: november30,
    requirements: [
      requirement('individual.id_number', { deadline: november30 }),
      requirement('individual.phone', { announced: true, deadline: november30 + 60 * 86_400 }),
    ],
  }),
)

export const MoreLater: Story = shows(
  anAccountStatus({
    stage: 'enabled_more_later',
    acts: 'account',
    next: 'provide_information',
    requirements: [requirement('individual.id_number', { due: 'eventually_due' })],
  }),
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

export const RejectedButMendable: Story = shows(
  anAccountStatus({
    ...off,
    stage: 'rejected',
    reason: 'rejected.incomplete_verification',
    acts: 'account',
    next: 'provide_information',
    requirements: [requirement('individual.verification.document', { due: 'past_due' })],
  }),
)

/** An account that only receives transfers: whether it takes payments is no question. */
export const RecipientOnly: Story = shows(anAccountStatus({ charges: 'not_requested' }))
