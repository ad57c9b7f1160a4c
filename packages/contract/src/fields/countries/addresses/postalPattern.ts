import type { PostalCode } from './AddressFormat.js'
import { halfWidthCapitals } from './halfWidthCapitals.js'

interface Given {
  pattern: RegExp
  example: string
  /** Gets half width capitals and digits alone, and puts in what stands between. */
  join: (characters: string) => string
}

/** A postal code whose shape no template can say. */
export function postalPattern({ pattern, example, join }: Given): PostalCode {
  const tidy = (value: string) => {
    const half = halfWidthCapitals(value)
    const joined = join(half.replace(/[^A-Z0-9]/g, ''))
    return pattern.test(joined) ? joined : half
  }
  return {
    tidy,
    rule: (value) => (value === '' || pattern.test(tidy(value)) ? null : { code: 'format', values: { example } }),
    isNumeric: false,
  }
}
