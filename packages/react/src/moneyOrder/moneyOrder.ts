import type { MoneyOperation } from '@connect-kit/contract'
import { ConnectKitError } from '../api/ConnectKitError.js'

/**
 * An order to move money, as far as this browser knows. `unknown` is a state of its own: the money may have moved, so
 * nothing is sent again until the backend has said what happened.
 * @public
 */
export type MoneyOrder =
  | { step: 'idle' }
  | { step: 'sending'; operation: string }
  | { step: 'unknown'; operation: string }
  | { step: 'succeeded'; operation: MoneyOperation }
  | { step: 'failed'; operation: string; error: ConnectKitError }

export type MoneyOrderEvent =
  | { type: 'sent'; operation: string }
  /** The backend said something about it. */
  | { type: 'answered'; operation: MoneyOperation }
  /** It was refused before anything was done. */
  | { type: 'refused'; error: ConnectKitError }
  /** No answer, or none that settles it; or found in this state after a reload. */
  | { type: 'lost'; operation: string }
  | { type: 'reset' }

type OpenOrder = Extract<MoneyOrder, { step: 'sending' | 'unknown' }>

/** Whether its outcome is open, so that nothing may be sent now. */
export const isOpen = (order: MoneyOrder): order is OpenOrder => order.step === 'sending' || order.step === 'unknown'

export function moneyOrder(order: MoneyOrder, event: MoneyOrderEvent): MoneyOrder {
  switch (event.type) {
    case 'sent':
      return isOpen(order) ? order : { step: 'sending', operation: event.operation }
    case 'answered':
      return answered(order, event.operation)
    case 'refused':
      return isOpen(order) ? { step: 'failed', operation: order.operation, error: event.error } : order
    case 'lost':
      return { step: 'unknown', operation: event.operation }
    case 'reset':
      return isOpen(order) ? order : { step: 'idle' }
  }
}

/** An answer about an order that is settled, or about another one, changes nothing. */
function answered(order: MoneyOrder, operation: MoneyOperation): MoneyOrder {
  if (!isOpen(order) || order.operation !== operation.id) return order
  if (operation.status === 'unknown') return { step: 'unknown', operation: operation.id }
  if (operation.status === 'succeeded') return { step: 'succeeded', operation }
  const { type, code } = operation.error ?? { type: 'api_error', code: null }
  const error = new ConnectKitError(type, 'The order was refused.', { code: code ?? undefined })
  return { step: 'failed', operation: operation.id, error }
}
