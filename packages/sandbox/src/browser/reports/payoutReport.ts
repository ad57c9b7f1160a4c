import type Stripe from 'stripe'
import type { Sandbox } from '../../core/sandbox.js'
import type { BrowserSession } from '../browserSessions.js'
import { callApi } from '../callApi.js'
import { accountFacts } from './accountFacts.js'

type Transactions = Pick<Stripe.ApiList<Stripe.BalanceTransaction>, 'data' | 'has_more'>

/** One payout and, when it is automatic, what it is made of. */
export async function payoutReport(sandbox: Sandbox, session: BrowserSession, id: string) {
  const [account, payout] = await Promise.all([
    accountFacts(sandbox, session),
    callApi<Stripe.Payout>(sandbox, session, `/v1/payouts/${encodeURIComponent(id)}`, {
      params: { 'expand[]': 'destination' },
    }),
  ])
  return { account, payout, contents: payout.automatic ? contentsOf(await allOf(sandbox, session, id)) : null }
}

/** The transactions of an automatic payout, without the payout's own. */
export async function payoutTransactions(
  sandbox: Sandbox,
  session: BrowserSession,
  payout: string,
  page: Record<string, string>,
): Promise<Transactions> {
  const { data, has_more } = await callApi<Transactions>(sandbox, session, '/v1/balance_transactions', {
    params: { payout, ...page },
  })
  return { data: data.filter(({ type }) => type !== 'payout'), has_more }
}

// Enough for any payout that a seed makes; the sums of a larger one would stop here and no longer add up.
const mostPages = 50

async function allOf(sandbox: Sandbox, session: BrowserSession, payout: string) {
  const all: Stripe.BalanceTransaction[] = []
  for (let page = 0; page < mostPages; page++) {
    const last = all.at(-1)
    const params = { limit: '100', ...(last ? { starting_after: last.id } : {}) }
    const { data, has_more } = await payoutTransactions(sandbox, session, payout, params)
    all.push(...data)
    if (!has_more) break
  }
  return all
}

function contentsOf(transactions: Stripe.BalanceTransaction[]) {
  const contents = {
    payments: { count: 0, amount: 0 },
    refunds: { count: 0, amount: 0 },
    stripe_fees: 0,
    application_fees: 0,
    other: 0,
  }
  for (const { type, amount, fee, fee_details } of transactions) {
    const applicationFee = fee_details
      .filter((detail) => detail.type === 'application_fee')
      .reduce((sum, detail) => sum + detail.amount, 0)
    contents.application_fees += applicationFee
    contents.stripe_fees += fee - applicationFee
    if (type === 'charge' || type === 'payment') add(contents.payments, amount)
    else if (type === 'refund' || type === 'payment_refund') add(contents.refunds, amount)
    else contents.other += amount
  }
  return contents
}

function add(sum: { count: number; amount: number }, amount: number): void {
  sum.count++
  sum.amount += amount
}
