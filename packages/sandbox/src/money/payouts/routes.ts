import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { inRange, listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { defaultExternalAccount, externalAccountNamed } from '../../resources/externalAccounts/index.js'
import { requirePositive } from '../fees/amountLimits.js'
import { ratesOf } from '../fees/settlementCurrency.js'
import { instantPayoutFee } from '../fees/stripeFee.js'
import { availableBalance } from '../ledger/accountLedger.js'
import { payouts } from '../objects.js'
import type { Scope } from '../scope.js'
import { allowsInstant } from './instantDestinations.js'
import { cancel } from './payoutOutcome.js'
import { reversePayout } from './reversePayout.js'
import { sendPayout } from './sendPayout.js'

export const payoutRoutes: Route[] = [
  route('POST', '/v1/payouts', 'PayoutCreateParams', createPayout),

  route('GET', '/v1/payouts', 'PayoutListParams', (ctx) => {
    const { arrival_date: arrival, destination, status } = ctx.params
    return listOf(ctx, payouts(ctx.account), {
      where: { destination, status },
      ...(arrival === undefined ? {} : { matches: (payout) => inRange(payout.arrival_date, arrival) }),
    })
  }),

  route('GET', '/v1/payouts/{payout}', 'PayoutRetrieveParams', (ctx) => payoutNamed(ctx, ctx.path.payout)),

  route('POST', '/v1/payouts/{payout}', 'PayoutUpdateParams', (ctx) => {
    const payout = payoutNamed(ctx, ctx.path.payout)
    const metadata = mergeMetadata(payout.metadata ?? {}, ctx.params.metadata)
    const changed = payouts(ctx.account).update(payout.id, { metadata })
    ctx.emit('payout.updated', changed, { previous: payout })
    return changed
  }),

  route('POST', '/v1/payouts/{payout}/cancel', 'PayoutCancelParams', (ctx) => {
    const payout = payoutNamed(ctx, ctx.path.payout)
    if (payout.automatic) throw invalidRequest('Automatic payouts cannot be canceled.')
    if (payout.status !== 'pending') {
      throw invalidRequest(
        `Payouts can only be canceled while they are pending. This payout has a status of ${payout.status}.`,
      )
    }
    return cancel(ctx, payout)
  }),

  route('POST', '/v1/payouts/{payout}/reverse', 'PayoutReverseParams', (ctx) =>
    reversePayout(ctx, payoutNamed(ctx, ctx.path.payout), mergeMetadata({}, ctx.params.metadata)),
  ),
]

function createPayout(ctx: Context<Stripe.PayoutCreateParams>): Stripe.Payout {
  const { account, params, sandbox } = ctx
  const { amount, currency, method = 'standard' } = params
  requirePositive(amount, 'amount')
  if (!account.object.payouts_enabled) {
    throw invalidRequest('Payouts are not enabled on this account: see `requirements` of the account.', {
      code: 'payouts_not_allowed',
    })
  }
  const destination = params.destination
    ? externalAccountNamed(account, params.destination, 'destination')
    : defaultExternalAccount(account, currency)
  if (!destination) {
    throw invalidRequest(`Sorry, you don't have any external accounts in that currency (${currency}).`, {
      param: 'currency',
    })
  }
  if (destination.currency !== currency) {
    throw invalidRequest(
      `The external account ${destination.id} takes ${destination.currency}, so ${currency} cannot be paid out to it.`,
      { param: 'destination' },
    )
  }
  if (method === 'instant' && !allowsInstant(account, destination)) {
    throw invalidRequest(
      `The ${destination.object === 'card' ? 'card' : 'bank account'} ${destination.id} is not eligible for instant payouts.`,
      { code: 'instant_payouts_unsupported', param: 'method' },
    )
  }
  const fee = method === 'instant' ? instantPayoutFee(amount, currency, ratesOf(sandbox)) : 0
  const source = params.source_type ?? 'card'
  const funds = source === 'card' ? availableBalance(account, currency) : 0
  if (amount + fee > funds) {
    throw invalidRequest(
      `You have insufficient funds in your Stripe account for this payout. Your ${source} balance in ${currency} is too low. You can use the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).`,
      { code: 'balance_insufficient', param: 'amount' },
    )
  }
  return sendPayout(ctx, {
    amount,
    currency,
    destination,
    method,
    automatic: false,
    description: params.description || null,
    metadata: mergeMetadata({}, params.metadata),
    statementDescriptor:
      params.statement_descriptor || (account.object.settings?.payouts?.statement_descriptor ?? null),
  })
}

function payoutNamed({ account }: Pick<Scope, 'account'>, id = ''): Stripe.Payout {
  const payout = payouts(account).get(id)
  if (!payout) throw missing('payout', id)
  return payout
}
