import type Stripe from 'stripe'

/** One page of a list, in Stripe's words. */
interface PageParams {
  limit?: number | undefined
  starting_after?: string | undefined
}

/** A bank may take its time; a person waiting for money to move is patient for longer than for a list. */
const moneyTimeout = 20_000

/**
 * Stripe, for one connected account and nothing else. Handlers get this instead of the client: a call for no account, or
 * for another one, cannot be written.
 */
export function accountStripe(stripe: Stripe, account: string) {
  const scope = { stripeContext: account }
  const money = (idempotencyKey: string) => ({ ...scope, idempotencyKey, timeout: moneyTimeout })
  return {
    retrieveAccount: () => stripe.accounts.retrieveCurrent({}, scope),

    retrieveBalance: () => stripe.balance.retrieve({ expand: ['instant_available.net_available'] }, scope),

    listBalanceTransactions: (params: PageParams & { payout?: string }) =>
      stripe.balanceTransactions.list(params, scope),

    listPayouts: (params: PageParams & { status?: string | undefined }) =>
      stripe.payouts.list({ ...params, expand: ['data.destination'] }, scope),

    retrievePayout: (payout: string) => stripe.payouts.retrieve(payout, { expand: ['destination'] }, scope),

    createPayout: (params: Stripe.PayoutCreateParams, idempotencyKey: string) =>
      stripe.payouts.create({ ...params, expand: ['destination'] }, money(idempotencyKey)),

    cancelPayout: (payout: string, idempotencyKey: string) =>
      stripe.payouts.cancel(payout, { expand: ['destination'] }, money(idempotencyKey)),

    /** The one call the platform makes as itself: Stripe takes the account as a parameter here, and only here. */
    createAccountSession: (components: Stripe.AccountSessionCreateParams.Components) =>
      stripe.accountSessions.create({ account, components }),
  }
}

export type AccountStripe = ReturnType<typeof accountStripe>
