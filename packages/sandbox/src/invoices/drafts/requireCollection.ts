import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'

type Asked = Pick<
  Stripe.InvoiceCreateParams,
  'automatically_finalizes_at' | 'collection_method' | 'days_until_due' | 'due_date'
>

const fiveYears = 5 * 366 * 86_400

/** An invoice that is sent says when it is due; one that is charged is due at once. */
export function requireCollection(
  { now }: Pick<Scope, 'now'>,
  asked: Asked,
  method: Stripe.Invoice.CollectionMethod = 'charge_automatically',
): void {
  const { automatically_finalizes_at: finalizes, days_until_due: days, due_date: date } = asked
  const sent = (asked.collection_method ?? method) === 'send_invoice'
  if (days !== undefined && date !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: days_until_due, due_date.', {
      code: 'parameters_exclusive',
      param: 'due_date',
    })
  }
  const name = days === undefined ? 'due_date' : 'days_until_due'
  if (!sent && (days !== undefined || date !== undefined)) {
    throw invalidRequest(`You can only set \`${name}\` if \`collection_method\` is \`send_invoice\`.`, { param: name })
  }
  if (
    asked.collection_method === 'send_invoice' &&
    method !== 'send_invoice' &&
    days === undefined &&
    date === undefined
  ) {
    throw invalidRequest('If `collection_method` is `send_invoice`, you must specify `days_until_due` or `due_date`.', {
      code: 'parameter_missing',
      param: 'days_until_due',
    })
  }
  if (days !== undefined && (days < 0 || days > 3650)) {
    throw invalidRequest('`days_until_due` must be between 0 and 3650.', { param: 'days_until_due' })
  }
  if (date !== undefined && date <= now) {
    throw invalidRequest('`due_date` must be in the future.', { param: 'due_date' })
  }
  if (finalizes !== undefined && (finalizes <= now || finalizes > now + fiveYears)) {
    throw invalidRequest('`automatically_finalizes_at` must be in the future, and at most five years from now.', {
      param: 'automatically_finalizes_at',
    })
  }
}
