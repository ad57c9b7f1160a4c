import type { FieldRule } from '../../FieldProblem.js'
import { tidyPhone } from './tidyPhone.js'

/**
 * Whether it could be a telephone number, without a table of all countries: seven to fifteen digits. Stripe's test number
 * 0000000000 is one.
 * @public
 */
export const checkPhone: FieldRule = (value) =>
  value === '' || /^\+?\d{7,15}$/.test(tidyPhone(value)) ? null : { code: 'phone' }
