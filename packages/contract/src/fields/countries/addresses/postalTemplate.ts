import type { FieldProblem, FieldRule } from '../../FieldProblem.js'
import type { PostalCode } from './AddressFormat.js'
import { halfWidthCapitals } from './halfWidthCapitals.js'

const kinds: Record<string, RegExp> = { '9': /\d/, A: /[A-Z]/ }

/** Letters and digits alone, half width, in capitals; the country's letters before the code (`D-10115`) are left out. */
function packed(value: string, country: string): string {
  const characters = halfWidthCapitals(value).replace(/[^A-Z0-9]/g, '')
  const prefix = characters.startsWith(country)
    ? country
    : /^\s*(D|F|L|B|A)\s*-\s*\d/i.test(value)
      ? characters.charAt(0)
      : ''
  return characters.slice(prefix.length)
}

/** A postal code by its shape: 9 is a digit, A a letter, all else is written as it stands: `9999 AA`, `99-999`. */
export function postalTemplate(template: string, country: string): PostalCode {
  const wanted = [...template].filter((character) => character in kinds)
  const isNumeric = wanted.every((kind) => kind === '9')
  const fits = (characters: string) =>
    characters.length === wanted.length && wanted.every((kind, index) => kinds[kind]?.test(characters.charAt(index)))
  const tidy = (value: string) => {
    const characters = isNumeric ? packed(value, country) : halfWidthCapitals(value).replace(/[^A-Z0-9]/g, '')
    if (!fits(characters)) return halfWidthCapitals(value)
    let next = 0
    return template.replace(/[9A]/g, () => characters.charAt(next++))
  }
  const example = exampleOf(template)
  const rule: FieldRule = (value): FieldProblem | null => {
    if (value === '' || tidy(value) === '') return null
    const written = tidy(value)
    if (fits(written.replace(/[^A-Z0-9]/g, ''))) return null
    return isNumeric && /^9+$/.test(template)
      ? { code: 'digits_count', values: { count: template.length } }
      : { code: 'format', values: { example } }
  }
  return { rule, tidy, isNumeric }
}

/** `9999 AA` → `1234 AB`. */
function exampleOf(template: string): string {
  let [digit, letter] = [1, 0]
  return template.replace(/[9A]/g, (kind) => (kind === '9' ? `${digit++ % 10}` : 'ABCDEFG'.charAt(letter++)))
}
