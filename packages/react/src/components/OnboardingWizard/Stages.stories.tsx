import type { AccountStatus } from '@connect-kit/contract'
import { aBankAccount, anAccountStatus } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { almostDone } from '../../testing/onboardedAccounts.js'
import { requirement } from '../../testing/requirements.js'
import { showsAccount } from '../../testing/showsAccount.js'
import { OnboardingWizard } from './OnboardingWizard.js'

const nothing = () => {}

/** What is shown after everything was handed in, at every stage that an account can be in. */
const meta: Meta<typeof OnboardingWizard> = {
  title: 'Onboarding/OnboardingWizard/Stages',
  component: OnboardingWizard,
  args: { mode: 'api', onExit: nothing, onContactPlatform: nothing },
  // As after everything was sent in, and the page loaded again.
  beforeEach: () => history.replaceState({ connectKitOnboarding: { step: 'status' } }, ''),
}
export default meta
type Story = StoryObj<typeof OnboardingWizard>

const off = { charges: 'disabled', payouts: 'disabled' } as const
const november30 = 1_795_996_800

const at = (status: Partial<AccountStatus>): Story => ({
  parameters: showsAccount(
    almostDone({ details_submitted: true, terms_accepted: true, status: anAccountStatus(status) }),
  ),
})

const nameRefused = requirement('individual.first_name_kana', {
  due: 'past_due',
  errors: [{ code: 'verification_failed_name_match', reason: 'The name does not match.' }],
})

export const Rejected: Story = at({
  ...off,
  stage: 'rejected',
  reason: 'rejected.fraud',
  acts: 'platform',
  next: 'contact_platform',
})

/** The one rejection that can still be mended. */
export const RejectedForIncompleteVerification: Story = at({
  ...off,
  stage: 'rejected',
  reason: 'rejected.incomplete_verification',
  acts: 'account',
  next: 'provide_information',
  requirements: [requirement('individual.verification.document', { due: 'past_due' })],
})

export const Restricted: Story = at({
  ...off,
  stage: 'restricted',
  reason: 'requirements.past_due',
  acts: 'account',
  next: 'provide_information',
  requirements: [nameRefused, requirement('external_account', { due: 'past_due' })],
})

/** What was refused, in the step where it is mended. */
export const RestrictedBeingMended: Story = {
  ...at({
    ...off,
    stage: 'restricted',
    reason: 'requirements.past_due',
    acts: 'account',
    next: 'provide_information',
    requirements: [
      nameRefused,
      requirement('individual.address_kanji.town', {
        due: 'past_due',
        errors: [{ code: 'invalid_address_city_state_postal_code', reason: 'The address does not match.' }],
      }),
    ],
  }),
  args: { step: 'individual' },
}

/** Stripe asks what only its own page can. */
export const Intervention: Story = at({
  payouts: 'disabled',
  stage: 'restricted',
  acts: 'account',
  next: 'resolve_intervention',
  requirements: [requirement('interv_1Nv0.identity.support', { due: 'past_due', intervention: true })],
})

export const ActionNeeded: Story = at({
  ...off,
  stage: 'action_needed',
  acts: 'account',
  next: 'provide_information',
  requirements: [
    requirement('individual.verification.document', {
      errors: [{ code: 'verification_document_expired', reason: 'The document is expired.' }],
    }),
  ],
})

export const InReview: Story = at({
  ...off,
  stage: 'in_review',
  acts: 'stripe',
  next: 'wait_for_stripe',
  requirements: [requirement('individual.verification.document', { awaiting: 'stripe' })],
})

/** There is nothing that anybody could fill in: neither a form nor “all set” would be true. */
export const Paused: Story = at({
  payouts: 'disabled',
  stage: 'paused',
  reason: 'other',
  acts: 'stripe',
  next: 'contact_platform',
})

export const PausedByPlatform: Story = at({
  ...off,
  stage: 'paused',
  reason: 'platform_paused',
  acts: 'platform',
  next: 'contact_platform',
})

export const RestrictedSoon: Story = at({
  stage: 'restricted_soon',
  acts: 'account',
  next: 'provide_information',
  deadline: november30,
  requirements: [requirement('individual.verification.document', { deadline: november30 })],
})

export const EnabledMoreLater: Story = at({
  stage: 'enabled_more_later',
  requirements: [requirement('individual.id_number', { due: 'eventually_due' })],
})

export const Complete: Story = at({})

/** Enabled, and a payout came back since. */
export const BankAccountRefused: Story = {
  args: { step: 'bank' },
  parameters: showsAccount(
    almostDone({
      details_submitted: true,
      terms_accepted: true,
      external_accounts: [aBankAccount({ status: 'errored' })],
      status: anAccountStatus({
        payouts: 'disabled',
        stage: 'action_needed',
        acts: 'account',
        next: 'provide_information',
        requirements: [requirement('external_account')],
      }),
    }),
  ),
}
