import type Stripe from 'stripe'
import type { Context } from '../../core/context.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { requirePositive } from '../fees/amountLimits.js'
import { availableBalance } from '../ledger/accountLedger.js'
import { balanceTransactions, charges, idOf, transferReversals, transfers } from '../objects.js'
import { chargeNamed } from '../payments/chargeRoutes.js'
import type { Scope } from '../scope.js'
import { reverseTransfer } from './reverseTransfer.js'
import { sendTransfer } from './sendTransfer.js'
import { transferDestination } from './transferDestination.js'
import { transferredFrom } from './transferredFrom.js'

export const transferRoutes: Route[] = [
  route('POST', '/v1/transfers', 'TransferCreateParams', createTransfer),

  route('GET', '/v1/transfers', 'TransferListParams', (ctx) => {
    const { destination, transfer_group: group } = ctx.params
    return listOf(ctx, transfers(ctx.account), { where: { destination, transfer_group: group } })
  }),

  route('GET', '/v1/transfers/{transfer}', 'TransferRetrieveParams', (ctx) => transferNamed(ctx, ctx.path.transfer)),

  route('POST', '/v1/transfers/{transfer}', 'TransferUpdateParams', (ctx) => {
    const transfer = transferNamed(ctx, ctx.path.transfer)
    const { description, metadata } = ctx.params
    const changed = transfers(ctx.account).update(transfer.id, {
      metadata: mergeMetadata(transfer.metadata, metadata),
      ...(description === undefined ? {} : { description: description || null }),
    })
    ctx.emit('transfer.updated', changed, { previous: transfer })
    return changed
  }),

  route('POST', '/v1/transfers/{transfer}/reversals', 'TransferCreateReversalParams', createReversal),

  route('GET', '/v1/transfers/{transfer}/reversals', 'TransferListReversalsParams', (ctx) => {
    const transfer = transferNamed(ctx, ctx.path.transfer)
    return listOf(ctx, transferReversals(ctx.account), { where: { transfer: transfer.id } })
  }),

  route('GET', '/v1/transfers/{transfer}/reversals/{reversal}', 'TransferRetrieveReversalParams', (ctx) =>
    reversalNamed(ctx, ctx.path),
  ),

  route('POST', '/v1/transfers/{transfer}/reversals/{reversal}', 'TransferUpdateReversalParams', (ctx) => {
    const reversal = reversalNamed(ctx, ctx.path)
    const metadata = mergeMetadata(reversal.metadata ?? {}, ctx.params.metadata)
    return transferReversals(ctx.account).update(reversal.id, { metadata })
  }),
]

function createTransfer(ctx: Context<Stripe.TransferCreateParams>): Stripe.Transfer {
  const { account, params, sandbox } = ctx
  requirePositive(params.amount, 'amount')
  const destination = transferDestination(ctx, params.destination, 'destination')
  const source =
    params.source_transaction === undefined
      ? undefined
      : chargeNamed(account, params.source_transaction, 'source_transaction')
  const amount = params.amount ?? leftOf(ctx, source)
  const availableOn = source ? availabilityOf(ctx, source, amount, params.currency) : ctx.now
  if (!source && amount > availableBalance(account, params.currency)) {
    throw invalidRequest(
      'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. You can use the /v1/balance endpoint to view your Stripe balance (for more details, see stripe.com/docs/api#balance).',
      { code: 'balance_insufficient' },
    )
  }
  const transferGroup = params.transfer_group || (source ? (source.transfer_group ?? `group_${source.id}`) : null)
  if (source && source.transfer_group === null) charges(account).update(source.id, { transfer_group: transferGroup })
  return sendTransfer(ctx, {
    destination,
    payment: sandbox.ids.next('py'),
    amount,
    currency: params.currency,
    source: source?.id ?? null,
    transferGroup,
    description: params.description || null,
    metadata: mergeMetadata({}, params.metadata),
    availableOn,
  })
}

/** What of a charge was not transferred yet, in the currency that the charge settled in. */
function leftOf({ account }: Scope, source: Stripe.Charge | undefined): number {
  if (!source) throw invalidRequest('Missing required param: amount.', { code: 'parameter_missing', param: 'amount' })
  const settled = balanceTransactions(account).get(idOf(source.balance_transaction) ?? '')
  return (settled?.amount ?? 0) - transferredFrom(account, source.id)
}

/** Money of a charge can be passed on before it is there, and becomes available together with it. */
function availabilityOf(scope: Scope, source: Stripe.Charge, amount: number, currency: string): number {
  const settled = balanceTransactions(scope.account).get(idOf(source.balance_transaction) ?? '')
  if (!settled) {
    throw invalidRequest(`Charge ${source.id} has not succeeded, so nothing can be transferred from it.`, {
      param: 'source_transaction',
    })
  }
  if (settled.currency !== currency) {
    throw invalidRequest(
      `The currency of source_transaction's balance transaction (${settled.currency}) must be the same as the transfer currency (${currency})`,
      { param: 'currency' },
    )
  }
  const left = leftOf(scope, source)
  if (amount > left) {
    throw invalidRequest(
      `The transfers that use this charge as their source_transaction must not exceed the source amount of ${settled.amount} (already transferred: ${settled.amount - left}).`,
      { param: 'amount' },
    )
  }
  return Math.max(scope.now, settled.available_on)
}

function createReversal(ctx: Context<Stripe.TransferCreateReversalParams>): Stripe.TransferReversal {
  const { params, platform, now } = ctx
  const transfer = transferNamed(ctx, ctx.path.transfer)
  const left = transfer.amount - transfer.amount_reversed
  requirePositive(params.amount, 'amount')
  const amount = params.amount ?? left
  if (left === 0) throw invalidRequest(`Transfer ${transfer.id} is already fully reversed.`)
  if (amount > left) {
    throw invalidRequest(
      `The amount to reverse (${amount}) is greater than the amount of the transfer that is not reversed yet (${left}).`,
      { param: 'amount' },
    )
  }
  const destination = platform.accounts.get(idOf(transfer.destination) ?? '')
  const payment = destination && charges(destination).get(idOf(transfer.destination_payment) ?? '')
  const received = payment && balanceTransactions(destination).get(idOf(payment.balance_transaction) ?? '')
  if (destination && received && received.available_on <= now) {
    const needed = Math.floor((received.net * amount) / transfer.amount)
    if (availableBalance(destination, received.currency) < needed) {
      throw invalidRequest(
        'The connected account does not have enough available funds for this reversal. Reverse a smaller amount, or wait until its balance covers it.',
        { code: 'balance_insufficient', param: 'amount' },
      )
    }
  }
  return reverseTransfer(ctx, transfer, {
    amount,
    metadata: mergeMetadata({}, params.metadata),
    refundApplicationFee: params.refund_application_fee ?? false,
  })
}

function transferNamed({ account }: Pick<Scope, 'account'>, id = ''): Stripe.Transfer {
  const transfer = transfers(account).get(id)
  if (!transfer) throw missing('transfer', id)
  return transfer
}

function reversalNamed(scope: Pick<Scope, 'account'>, path: Readonly<Record<string, string>>): Stripe.TransferReversal {
  const transfer = transferNamed(scope, path.transfer)
  const reversal = transferReversals(scope.account).get(path.reversal ?? '')
  if (!reversal || idOf(reversal.transfer) !== transfer.id) throw missing('transfer reversal', path.reversal ?? '')
  return reversal
}
