import { checkedNumber } from './checkedNumber.js'
import type { NumberField, NumberLabel } from './NumberField.js'

/** A number of which only its being letters and digits is known: what was typed stays as it is, in half width. */
export const anyNumber = (label: NumberLabel): NumberField =>
  checkedNumber(label, {
    tidy: (value) => value.normalize('NFKC').trim(),
    rule: (value) => (/^[\p{L}\p{N}][\p{L}\p{N}\s./-]{1,49}$/u.test(value) ? null : { code: 'characters' }),
  })
