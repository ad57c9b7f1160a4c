import { aBankAccount, aPayout, aPayoutDetails, page } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent, within } from 'storybook/test'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { PayoutList } from './PayoutList.js'

const meta: Meta<typeof PayoutList> = { title: 'Money/PayoutList', component: PayoutList }
export default meta
type Story = StoryObj<typeof PayoutList>

const day = 86_400
const november20 = 1_795_132_800

const payouts = [
  aPayout({ id: 'po_1124', status: 'pending', amount: 41_200, arrival_date: november20 + 4 * day }),
  aPayout({ id: 'po_1120', status: 'in_transit', amount: 96_250, arrival_date: november20 }),
  aPayout({
    id: 'po_1113',
    status: 'failed',
    amount: 212_080,
    arrival_date: november20 - 7 * day,
    failure_code: 'incorrect_account_holder_name',
  }),
  aPayout({ id: 'po_1106', amount: 158_900, arrival_date: november20 - 14 * day }),
  aPayout({ id: 'po_1102', amount: 30_000, arrival_date: november20 - 18 * day, automatic: false }),
  aPayout({ id: 'po_1030', amount: 1_184_310, arrival_date: november20 - 21 * day }),
]

export const Ready: Story = {
  parameters: {
    routes: { listPayouts: page(payouts, { has_more: true }), getPayout: aPayoutDetails({ id: 'po_1106' }) },
  },
}

export const DetailsOpen: Story = {
  ...Ready,
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /^(Nov 6|11月6日)$/ }))
    await screen.findByRole('dialog')
  },
}

export const Pending: Story = { parameters: { routes: { listPayouts: noAnswer } } }

export const Empty: Story = {
  args: { onViewSchedule: () => {} },
  parameters: { routes: { listPayouts: page([]) } },
}

export const NothingMatches: Story = { args: { status: 'failed' }, parameters: { routes: { listPayouts: page([]) } } }

export const ConnectionLost: Story = { parameters: { routes: { listPayouts: noConnection } } }

export const RateLimited: Story = { parameters: { routes: { listPayouts: apiError('rate_limit_error') } } }

export const StripeFailed: Story = { parameters: { routes: { listPayouts: apiError('api_error') } } }

export const SignedOut: Story = { parameters: { routes: { listPayouts: apiError('authentication_error') } } }

export const Denied: Story = { parameters: { routes: { listPayouts: apiError('permission_error') } } }

export const NextPageFailed: Story = {
  parameters: {
    routes: {
      listPayouts: (request: { starting_after?: string }) =>
        request.starting_after ? apiError('api_error') : page(payouts, { has_more: true }),
    },
  },
  play: async ({ canvasElement }) => {
    const buttons = await within(canvasElement).findAllByRole('button', { name: /Show more|もっと見る/ })
    for (const button of buttons) await userEvent.click(button)
  },
}

/** Every status, with the year where it is another one. */
export const EveryStatus: Story = {
  parameters: {
    routes: {
      listPayouts: page(
        (['pending', 'in_transit', 'paid', 'failed', 'canceled'] as const).map((status, index) =>
          aPayout({
            id: `po_${status.replace('_', '')}`,
            status,
            method: index % 2 ? 'instant' : 'standard',
            arrival_date: november20 - index * 100 * day,
          }),
        ),
      ),
    },
  },
}

export const TwoCurrencies: Story = {
  parameters: {
    routes: {
      listPayouts: page([
        ...payouts.slice(0, 2),
        aPayout({
          id: 'po_usd',
          currency: 'usd',
          amount: 21_650,
          destination: aBankAccount({
            id: 'ba_usd',
            name: 'CHASE BANK',
            last4: '6789',
            currency: 'usd',
            country: 'US',
          }),
        }),
      ]),
    },
  },
}

export const LongNames: Story = {
  parameters: {
    routes: {
      listPayouts: page([
        aPayout({
          amount: 99_999_999_999,
          destination: aBankAccount({
            name: '株式会社三菱ＵＦＪ銀行クレジットカードデビットカード決済代行受取専用口座（東京営業部第一課）',
          }),
        }),
        aPayout({
          id: 'po_2',
          destination: aBankAccount({ name: 'Raiffeisenlandesbank Niederösterreich-Wien Aktiengesellschaft' }),
        }),
        aPayout({ id: 'po_3', destination: null }),
      ]),
    },
  },
}

export const TenThousandRows: Story = {
  parameters: {
    routes: {
      listPayouts: page(
        Array.from({ length: 10_000 }, (_, index) => ({
          ...payouts[index % payouts.length],
          id: `po_${index}`,
          arrival_date: november20 - index * day,
        })),
      ),
    },
  },
}

export const Narrow: Story = { ...Ready, globals: { width: '360' } }

export const NarrowPending: Story = { ...Pending, globals: { width: '360' } }

export const NarrowLongNames: Story = { ...LongNames, globals: { width: '360' } }

export const RightToLeft: Story = { parameters: { ...Ready.parameters, direction: 'rtl' } }

/** Stripe's own component was asked for and cannot be had: ours stands in. */
export const StripeNotAvailable: Story = {
  args: { renderer: 'stripe' },
  parameters: {
    routes: { listPayouts: page(payouts), createAccountSession: apiError('account_session_create_error') },
  },
}
