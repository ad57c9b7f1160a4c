import {
  checkCity,
  checkKanaLine,
  checkKanaPrefecture,
  checkKanaTown,
  checkLatinText,
  checkLine,
  checkPostalCode,
  checkPrefecture,
  checkTown,
  fieldsOf,
  findPrefecture,
  postalCodeDigits,
  tidyJapanese,
  tidyKana,
  tidyName,
  writesLatin,
} from '@connect-kit/contract/fields'
import type { AnswerRule } from './AnswerRule.js'
import { isoCountry } from './contactRules.js'

type Rules = Readonly<Record<string, AnswerRule>>

const postalCode: AnswerRule = { tidy: (value) => postalCodeDigits(value) ?? value.trim(), rule: checkPostalCode }

/** The two scripts of an address in Japan. */
export const scriptRules: Readonly<Record<'kana' | 'kanji', Rules>> = {
  kana: {
    postal_code: postalCode,
    state: { tidy: (value) => findPrefecture(value)?.kana ?? tidyKana(value), rule: checkKanaPrefecture },
    city: { tidy: tidyKana, rule: checkKanaTown },
    town: { tidy: tidyKana, rule: checkKanaTown },
    line1: { tidy: tidyKana, rule: checkKanaLine },
    line2: { tidy: tidyKana, rule: checkKanaLine },
  },
  kanji: {
    postal_code: postalCode,
    state: { tidy: (value) => findPrefecture(value)?.kanji ?? tidyJapanese(value), rule: checkPrefecture },
    city: { tidy: tidyJapanese, rule: checkCity },
    town: { tidy: numbered, rule: checkTown },
    line1: { tidy: numbered, rule: checkLine },
    line2: { tidy: numbered, rule: checkLine },
  },
}

/** 5−8, 5ー8 and 5‐8 are all 5-8. */
function numbered(value: string): string {
  return tidyJapanese(value).replace(/(?<=\d)[‐‑‒–—―−ー](?=\d)/g, '-')
}

/** An address in Latin letters, by the country that it lies in. */
export function addressRules(country: string): Rules {
  const { postalCode: code, states } = fieldsOf(country).address
  const line: AnswerRule = writesLatin(country) ? { tidy: tidyName, rule: checkLatinText } : { tidy: tidyName }
  return {
    line1: line,
    line2: line,
    city: line,
    postal_code: { tidy: code.tidy, rule: code.rule },
    state: {
      tidy: (value) => stateCode(states, tidyName(value)),
      rule: (value) => (value === '' || !states || states.has(value) ? null : { code: 'not_listed' }),
    },
    country: isoCountry,
  }
}

/** `ca` and `California` are CA. */
function stateCode(states: ReadonlyMap<string, string> | undefined, value: string): string {
  const typed = value.toLowerCase()
  const [code] = [...(states ?? [])].find((names) => names.some((name) => name.toLowerCase() === typed)) ?? []
  return code ?? value
}
