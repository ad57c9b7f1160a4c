import { errorTypes, type MoneyOperation, type Payout } from '@connect-kit/contract'
import { RouteError } from '../errors/RouteError.js'
import { toRouteError } from '../errors/toRouteError.js'
import { toPayout } from '../payouts/toPayout.js'
import { Answer } from '../router/handle.js'
import type { AccountStripe } from '../stripe/accountStripe.js'
import type { PlacedOperation } from './createMoneyOperations.js'
import type { MoneyOperationRow } from './MoneyOperationRow.js'

const errorType = (row: MoneyOperationRow) => errorTypes.find((type) => type === row.errorType) ?? 'api_error'

/** The stored order as the browser sees it, with the payout as it is now. */
export async function toMoneyOperation(
  { row, payout }: PlacedOperation,
  stripe: AccountStripe,
): Promise<MoneyOperation> {
  return {
    id: row.id,
    object: 'money_operation',
    kind: row.kind,
    status: row.status,
    amount: row.amount,
    currency: row.currency,
    payout: row.payout === null ? null : (payout ?? (await readPayout(stripe, row.payout))),
    error: row.status === 'failed' ? { type: errorType(row), code: row.errorCode } : null,
    created: Math.floor(row.createdAt.getTime() / 1_000),
  }
}

/** The outcome is known and stored. That Stripe cannot be asked about the payout at this moment must not hide it. */
async function readPayout(stripe: AccountStripe, id: string): Promise<Payout | null> {
  try {
    return toPayout(await stripe.retrievePayout(id))
  } catch (error) {
    const { type } = toRouteError(error)
    if (type === 'api_connection_error' || type === 'rate_limit_error' || type === 'api_error') return null
    throw error
  }
}

/** The answer to placing an order: a refusal is an error, and the same one each time. */
export async function answerOrder(placed: PlacedOperation, stripe: AccountStripe) {
  const { row } = placed
  if (row.status === 'failed')
    throw new RouteError(errorType(row), { code: row.errorCode ?? undefined, param: row.errorParam ?? undefined })
  return new Answer(row.status === 'unknown' ? 202 : 200, await toMoneyOperation(placed, stripe))
}
