import type Stripe from 'stripe'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Scope } from '../../money/scope.js'
import { taxLocations } from '../../tax/objects.js'
import { taxCode } from '../../tax/taxCodes.js'

type Fields = Partial<Omit<Stripe.ProductUpdateParams, 'default_price'>> & { id?: string }

/** What the type of a parameter cannot say: lengths, counts, and names of things that must exist. */
export function requireProductFields({ account }: Pick<Scope, 'account'>, params: Fields, within = ''): void {
  const at = (...path: string[]) => {
    const [first = '', ...rest] = within === '' ? path : [within, ...path]
    return `${first}${rest.map((name) => `[${name}]`).join('')}`
  }
  const refuse = (message: string, ...path: string[]) => invalidRequest(message, { param: at(...path) })
  if (params.id && !/^[\w-]{1,255}$/.test(params.id)) {
    throw refuse('Ids may only contain letters, numbers, dashes and underscores.', 'id')
  }
  if (params.name && params.name.length > 250) throw refuse('The name can have up to 250 characters.', 'name')
  if (params.images && params.images.length > 8) throw refuse('You can have up to 8 images.', 'images')
  if (params.marketing_features && params.marketing_features.length > 15) {
    throw refuse('You can have up to 15 marketing features.', 'marketing_features')
  }
  for (const [index, { name }] of (params.marketing_features || []).entries()) {
    if (name.length > 80) {
      throw refuse('The name can have up to 80 characters.', 'marketing_features', String(index), 'name')
    }
  }
  const { statement_descriptor: descriptor, package_dimensions: dimensions } = params
  if (descriptor && (descriptor.length > 22 || /[<>\\'"]/.test(descriptor) || !/[a-z]/i.test(descriptor))) {
    throw refuse(
      'The statement descriptor must have at most 22 characters, at least one letter, and none of < > \\ \' ".',
      'statement_descriptor',
    )
  }
  if (dimensions && Object.values(dimensions).some((measure) => !(measure > 0))) {
    throw refuse('Package dimensions must be greater than zero.', 'package_dimensions')
  }
  if (params.tax_code && !taxCode(params.tax_code)) throw missing('tax code', params.tax_code, at('tax_code'))
  const { tax_code: code, performance_location: place } = params.tax_details || {}
  if (code && !taxCode(code)) throw missing('tax code', code, at('tax_details', 'tax_code'))
  if (place && !taxLocations(account).get(place)) {
    throw missing('tax location', place, at('tax_details', 'performance_location'))
  }
}
