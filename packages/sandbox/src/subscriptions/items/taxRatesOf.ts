import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { taxRates } from '../../tax/objects.js'

/** The tax rates that a request names; an empty value names none. */
export function taxRatesOf(
  { account }: Pick<Scope, 'account'>,
  ids: Stripe.Emptyable<readonly string[]> | undefined,
  param: string,
): Stripe.TaxRate[] {
  return (ids || []).map((id, index) => {
    const rate = taxRates(account).get(id)
    if (!rate) throw missing('tax rate', id, `${param}[${index}]`)
    if (!rate.active) throw invalidRequest(`The tax rate ${id} is not active.`, { param: `${param}[${index}]` })
    return rate
  })
}
