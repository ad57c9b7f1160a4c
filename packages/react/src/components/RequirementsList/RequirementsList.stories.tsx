import { anAccountStatus } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { newcomer, requirement } from '../../testing/requirements.js'
import { RequirementsList } from './RequirementsList.js'

const meta: Meta<typeof RequirementsList> = {
  title: 'Onboarding/RequirementsList',
  component: RequirementsList,
  args: { onProvide: () => {} },
}
export default meta
type Story = StoryObj<typeof RequirementsList>

const november30 = 1_795_996_800

export const Newcomer: Story = { parameters: { routes: { getAccountStatus: newcomer } } }

export const EveryUrgency: Story = {
  parameters: {
    routes: {
      getAccountStatus: anAccountStatus({
        stage: 'restricted',
        payouts: 'disabled',
        acts: 'account',
        next: 'provide_information',
        requirements: [
          requirement('person_1Nv0.verification.document', {
            due: 'past_due',
            errors: [{ code: 'verification_document_not_readable', reason: 'Not readable.' }],
          }),
          requirement('business_profile.url', { deadline: november30 }),
          requirement('individual.phone', { announced: true, deadline: november30 + 30 * 86_400 }),
          requirement('company.tax_id', { due: 'eventually_due' }),
          requirement('company.verification.document', { awaiting: 'stripe' }),
          requirement('invented.by.stripe.tomorrow', { due: 'eventually_due' }),
        ],
        alternatives: [{ instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] }],
      }),
    },
  },
}

/** The host has no page to give information on. */
export const ReadOnly: Story = {
  args: { onProvide: undefined },
  parameters: { routes: { getAccountStatus: newcomer } },
}

export const NothingMissing: Story = { parameters: { routes: { getAccountStatus: anAccountStatus() } } }

export const Pending: Story = { parameters: { routes: { getAccountStatus: noAnswer } } }

export const ConnectionLost: Story = { parameters: { routes: { getAccountStatus: noConnection } } }
