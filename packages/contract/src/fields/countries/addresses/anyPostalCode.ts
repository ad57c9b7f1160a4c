import type { PostalCode } from './AddressFormat.js'
import { halfWidthCapitals } from './halfWidthCapitals.js'

/** Where nothing is known of a country's codes: letters and digits, as they were typed, in half width. */
export const anyPostalCode: PostalCode = {
  tidy: halfWidthCapitals,
  rule: (value) => (/^[A-Z0-9 -]{0,12}$/i.test(value.normalize('NFKC').trim()) ? null : { code: 'characters' }),
  isNumeric: false,
}
