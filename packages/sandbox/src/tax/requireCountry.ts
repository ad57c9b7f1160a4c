import { invalidRequest } from '../core/errors.js'

export function requireCountry(country: string, param: string): void {
  if (/^[A-Z]{2}$/i.test(country)) return
  throw invalidRequest(`Country '${country}' is unknown. Try using a 2-character alphanumeric country code instead.`, {
    code: 'country_code_invalid',
    param,
  })
}
