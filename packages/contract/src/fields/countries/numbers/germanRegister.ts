import type { FieldRule } from '../../FieldProblem.js'
import { checkedNumber } from './checkedNumber.js'

const register = /^(HRA|HRB|GNR|VR|PR|GSR)(\d{1,7})([A-Z]{0,3})$/

/** `hrb  12345b` → `HRB 12345 B`; a tax number keeps its digits only. */
function tidy(value: string): string {
  const packed = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./‐-―−-]/g, '')
  const entry = register.exec(packed)
  return entry ? entry.slice(1).filter(Boolean).join(' ') : packed
}

const rule: FieldRule = (value) =>
  register.test(value.replaceAll(' ', '')) || /^\d{10,13}$/.test(value)
    ? null
    : { code: 'format', values: { example: 'HRB 12345' } }

/** Germany: the entry in a register (Handelsregister, Vereinsregister …), or the tax number of who stands in none. */
export const germanRegister = checkedNumber('de_register', { rule, tidy, example: 'HRB 12345' })
