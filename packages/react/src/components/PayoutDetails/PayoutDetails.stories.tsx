import { aBankAccount, aMoneyOperation, aPayoutDetails, page } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent } from 'storybook/test'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { PayoutDetails } from './PayoutDetails.js'

const meta: Meta<typeof PayoutDetails> = {
  title: 'Money/PayoutDetails',
  component: PayoutDetails,
  args: { payout: 'po_1', onClose: () => {}, onUpdateBankAccount: () => {} },
}
export default meta
type Story = StoryObj<typeof PayoutDetails>

const shows = (over: Parameters<typeof aPayoutDetails>[0]) => ({
  parameters: { routes: { getPayout: aPayoutDetails(over) } },
})

const manual = { automatic: false, contents: null, status: 'pending' } as const

export const Paid: Story = shows({ trace_id: '021000020123456' })

export const Pending: Story = { parameters: { routes: { getPayout: noAnswer } } }

export const InTransit: Story = shows({ status: 'in_transit' })

export const Failed: Story = shows({ status: 'failed', failure_code: 'account_closed' })

export const Narrow: Story = { ...Paid, globals: { width: '360' } }

export const NarrowFailed: Story = { ...Failed, globals: { width: '360' } }

export const FailedAndStopped: Story = shows({
  status: 'failed',
  failure_code: 'incorrect_account_holder_name',
  destination: aBankAccount({ status: 'errored' }),
})

export const Canceled: Story = shows({ ...manual, status: 'canceled' })

export const ManualWithoutContents: Story = shows({ ...manual, status: 'paid' })

export const MoreThanAThousandMovements: Story = shows({ contents: null })

/** A sum that does not add up is not shown as one. */
export const NotAddedUpYet: Story = shows({ amount: 160_000 })

export const CanBeCanceled: Story = shows(manual)

const cancel = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^(Cancel payout|入金をキャンセル)$/ }))
}

export const CancelQuestion: Story = { ...CanBeCanceled, play: cancel }

const confirmed: Story['play'] = async () => {
  await cancel()
  await userEvent.click(await screen.findByRole('button', { name: /^(Cancel payout of|¥158,900 の入金)/ }))
}

export const CancelRefused: Story = {
  parameters: { routes: { getPayout: aPayoutDetails(manual), cancelPayout: apiError('invalid_request_error') } },
  play: confirmed,
}

export const CancelOutcomeUnknown: Story = {
  parameters: {
    routes: {
      getPayout: aPayoutDetails(manual),
      cancelPayout: noConnection,
      getMoneyOperation: noAnswer,
      listMoneyOperations: page([]),
    },
  },
  play: confirmed,
}

export const CancelSucceeded: Story = {
  parameters: {
    routes: {
      getPayout: aPayoutDetails(manual),
      cancelPayout: ({ operation }: { operation: string }) =>
        aMoneyOperation({ id: operation, kind: 'payout_cancel', payout: null }),
    },
  },
  play: confirmed,
}

export const Dollars: Story = shows({
  currency: 'usd',
  amount: 21_650,
  method: 'instant',
  contents: {
    payments: { count: 3, amount: 22_400 },
    refunds: { count: 0, amount: 0 },
    other: { count: 1, amount: -10 },
    stripe_fees: -740,
    application_fees: 0,
  },
})

export const Missing: Story = { parameters: { routes: { getPayout: apiError('resource_missing_error') } } }

export const ConnectionLost: Story = { parameters: { routes: { getPayout: noConnection } } }

export const Denied: Story = { parameters: { routes: { getPayout: apiError('permission_error') } } }

export const RightToLeft: Story = { parameters: { ...Paid.parameters, direction: 'rtl' } }

/** Stripe's own component was asked for and cannot be had: ours stands in. */
export const StripeNotAvailable: Story = {
  args: { renderer: 'stripe' },
  parameters: {
    routes: { getPayout: aPayoutDetails(), createAccountSession: apiError('account_session_create_error') },
  },
}
