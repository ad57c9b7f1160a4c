import { missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { shortListOf } from '../core/shortList.js'
import { taxCode, taxCodes } from './taxCodes.js'

export const taxCodeRoutes: Route[] = [
  route('GET', '/v1/tax_codes', 'TaxCodeListParams', (ctx) => shortListOf(ctx, taxCodes)),

  route('GET', '/v1/tax_codes/{code}', 'TaxCodeRetrieveParams', ({ path: { code = '' } }) => {
    const found = taxCode(code)
    if (!found) throw missing('tax code', code)
    return found
  }),
]
