import {
  aBalance,
  aBankAccount,
  aMoneyOperation,
  aPayout,
  aSession,
  aSessionAccount,
  page,
} from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { BalanceSummary } from './BalanceSummary.js'

const nothing = () => {}

const meta: Meta<typeof BalanceSummary> = {
  title: 'Money/BalanceSummary',
  component: BalanceSummary,
  args: { onEditSchedule: nothing, onUpdateBankAccount: nothing, onReviewAccount: nothing },
}
export default meta
type Story = StoryObj<typeof BalanceSummary>

const november13 = 1_795_132_800 - 7 * 86_400

const yen = aBalance().currencies[0]
const dollars = {
  currency: 'usd',
  available: 21_650,
  pending: 8_425,
  pending_available_from: 1_795_132_800 + 3 * 86_400,
  pending_available_until: 1_795_132_800 + 3 * 86_400,
  instant_available: { amount: 21_650, net: 21_325 },
  in_transit: 0,
  in_transit_arrival_from: null,
  in_transit_arrival_until: null,
  connect_reserved: 0,
}

const failed = aPayout({
  id: 'po_failed',
  status: 'failed',
  amount: 212_080,
  arrival_date: november13,
  failure_code: 'incorrect_account_holder_name',
  destination: aBankAccount({ status: 'errored' }),
})

const shows = (balance: ReturnType<typeof aBalance>) => ({ parameters: { routes: { getBalance: balance } } })

export const Ready: Story = shows(aBalance())

export const Pending: Story = { parameters: { routes: { getBalance: noAnswer } } }

export const Zero: Story = shows(
  aBalance({ yen: { available: 0, pending: 0, in_transit: 0, pending_available_from: null } }),
)

/** The button is not there, not dead. */
export const Viewer: Story = {
  args: { onEditSchedule: undefined, onUpdateBankAccount: undefined },
  parameters: { routes: { getBalance: aBalance(), getSession: aSession({ role: 'viewer' }) } },
}

export const FailedPayout: Story = shows(
  aBalance({ failed_payout: failed, external_accounts: [aBankAccount({ status: 'errored' })] }),
)

export const PayoutsPaused: Story = shows(aBalance({ payouts_enabled: false }))

export const UnknownOutcome: Story = {
  parameters: {
    routes: {
      getBalance: aBalance(),
      listMoneyOperations: page([aMoneyOperation({ status: 'unknown', payout: null })]),
      getMoneyOperation: aMoneyOperation({ status: 'unknown', payout: null }),
    },
  },
}

/** The most urgent one is shown, the others wait behind a button. */
export const SeveralProblems: Story = {
  parameters: {
    routes: {
      ...UnknownOutcome.parameters?.routes,
      getBalance: aBalance({ failed_payout: failed, payouts_enabled: false }),
    },
  },
}

/** After an instant payout: negative for some days, nothing owed. */
export const NegativeButCovered: Story = shows(aBalance({ yen: { available: -12_000 } }))

export const NegativeAndOwed: Story = shows(aBalance({ yen: { available: -64_800 } }))

export const NegativeNotDebited: Story = shows(
  aBalance({ yen: { available: -64_800, pending: 0, pending_available_from: null }, debit_negative_balances: false }),
)

export const InstantAvailable: Story = {
  parameters: {
    routes: {
      getBalance: aBalance({
        currencies: [dollars],
        payout_schedule: { interval: 'daily', weekly_payout_days: [], monthly_payout_days: [], delay_days: 2 },
        external_accounts: [aBankAccount({ currency: 'usd', instant: true })],
      }),
      getSession: aSession({
        account: aSessionAccount({ country: 'US', default_currency: 'usd', timezone: 'America/New_York' }),
      }),
    },
  },
}

export const TwoCurrencies: Story = shows(
  aBalance({
    currencies: yen ? [yen, dollars] : [],
    payout_schedule: { interval: 'monthly', weekly_payout_days: [], monthly_payout_days: [15, 31], delay_days: 4 },
  }),
)

export const Reserved: Story = shows(aBalance({ yen: { connect_reserved: 30_000 } }))

export const ManualSchedule: Story = shows(
  aBalance({
    payout_schedule: { interval: 'manual', weekly_payout_days: [], monthly_payout_days: [], delay_days: 4 },
  }),
)

export const LargeAmounts: Story = shows(
  aBalance({ yen: { available: 99_999_999_999, pending: 88_888_888_888, in_transit: 77_777_777_777 } }),
)

export const ConnectionLost: Story = { parameters: { routes: { getBalance: noConnection } } }

export const StripeFailed: Story = { parameters: { routes: { getBalance: apiError('api_error') } } }

export const Denied: Story = { parameters: { routes: { getBalance: apiError('permission_error') } } }

export const Narrow: Story = { ...FailedPayout, globals: { width: '360' } }

export const NarrowLargeAmounts: Story = { ...LargeAmounts, globals: { width: '360' } }

export const RightToLeft: Story = { parameters: { ...FailedPayout.parameters, direction: 'rtl' } }

/** Stripe's own component was asked for and cannot be had: ours stands in. */
export const StripeNotAvailable: Story = {
  args: { renderer: 'stripe' },
  parameters: {
    routes: { getBalance: aBalance(), createAccountSession: apiError('account_session_create_error') },
  },
}
