import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { shortListOf } from '../../core/shortList.js'
import { type CalculationEntry, taxCalculations } from '../objects.js'
import { createCalculation } from './createCalculation.js'

export const taxCalculationRoutes: Route[] = [
  route('POST', '/v1/tax/calculations', 'Tax.CalculationCreateParams', (ctx) => createCalculation(ctx, ctx.params)),

  route(
    'GET',
    '/v1/tax/calculations/{calculation}',
    'Tax.CalculationRetrieveParams',
    ({ account, path }) => calculationNamed(account, path.calculation).calculation,
  ),

  route('GET', '/v1/tax/calculations/{calculation}/line_items', 'Tax.CalculationListLineItemsParams', (ctx) =>
    shortListOf(ctx, shownLines(calculationNamed(ctx.account, ctx.path.calculation))),
  ),
]

export function calculationNamed(account: AccountState, id = '', param = 'id'): CalculationEntry {
  const found = taxCalculations(account).get(id)
  if (!found) throw missing('tax calculation', id, param)
  return found
}

/** How the tax of a line comes about is told when it is asked for. */
export const shownLines = ({ lines }: CalculationEntry): Stripe.Tax.CalculationLineItem[] =>
  lines.map(({ tax_breakdown: _, ...line }) => line)
