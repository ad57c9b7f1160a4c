import type { PostalCode } from './AddressFormat.js'

/** Where nothing is known of a country's codes: letters and digits, as they were typed, in half width. */
export const anyPostalCode: PostalCode = {
  tidy: (value) => value.normalize('NFKC').toUpperCase().trim(),
  rule: (value) => (/^[A-Z0-9 -]{0,12}$/i.test(value.normalize('NFKC').trim()) ? null : { code: 'characters' }),
  isNumeric: false,
}
