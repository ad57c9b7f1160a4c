import type Stripe from 'stripe'
import type { Sandbox } from '../../core/sandbox.js'
import type { BrowserSession } from '../browserSessions.js'
import { callApi } from '../callApi.js'
import { accountFacts } from './accountFacts.js'

type Listed<Item> = Pick<Stripe.ApiList<Item>, 'data' | 'has_more'>

/** The balance with what belongs beside it: money on its way to the bank, and when pending money becomes available. */
export async function balanceReport(sandbox: Sandbox, session: BrowserSession) {
  const recent = { limit: '100' }
  const list = <Item>(path: string, params: Record<string, string> = {}) =>
    callApi<Listed<Item>>(sandbox, session, path, { params: { ...recent, ...params } })
  const [account, balance, preparing, sent, transactions] = await Promise.all([
    accountFacts(sandbox, session),
    callApi<Stripe.Balance>(sandbox, session, '/v1/balance', {
      params: { 'expand[]': 'instant_available.net_available' },
    }),
    list<Stripe.Payout>('/v1/payouts', { status: 'pending' }),
    list<Stripe.Payout>('/v1/payouts', { status: 'in_transit' }),
    list<Stripe.BalanceTransaction>('/v1/balance_transactions'),
  ])
  return {
    account,
    balance: {
      available: balance.available.map(amountOnly),
      pending: balance.pending.map(amountOnly),
      instant_available: (balance.instant_available ?? []).map(instantlyPayable),
    },
    in_transit: inTransit([...preparing.data, ...sent.data]),
    pending_until: pendingUntil(transactions.data),
  }
}

const amountOnly = ({ amount, currency }: { amount: number; currency: string }) => ({ amount, currency })

/** Less than what is available: the fee for the speed is taken from the balance on top. */
function instantlyPayable({ amount, currency, net_available = [] }: Stripe.Balance.InstantAvailable) {
  return { amount: net_available.reduce((most, net) => Math.max(most, net.amount), 0) || amount, currency }
}

function inTransit(payouts: Stripe.Payout[]) {
  const sums = new Map<string, { amount: number; currency: string; arrival_date: number }>()
  for (const { amount, currency, arrival_date } of payouts) {
    const sum = sums.get(currency)
    if (sum) {
      sum.amount += amount
      sum.arrival_date = Math.min(sum.arrival_date, arrival_date)
    } else sums.set(currency, { amount, currency, arrival_date })
  }
  return [...sums.values()]
}

function pendingUntil(transactions: Stripe.BalanceTransaction[]) {
  const ranges = new Map<string, { currency: string; from: number; to: number }>()
  for (const { status, currency, available_on } of transactions) {
    if (status !== 'pending') continue
    const range = ranges.get(currency) ?? { currency, from: available_on, to: available_on }
    range.from = Math.min(range.from, available_on)
    range.to = Math.max(range.to, available_on)
    ranges.set(currency, range)
  }
  return [...ranges.values()]
}
