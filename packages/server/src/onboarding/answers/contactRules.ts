import {
  checkEmail,
  checkPhone,
  checkUrl,
  countryCodes,
  tidyEmail,
  tidyPhone,
  tidyUrl,
  toJapaneseE164,
} from '@connect-kit/contract/fields'
import type { AnswerRule } from './AnswerRule.js'

export const email: AnswerRule = { tidy: tidyEmail, rule: checkEmail }

export const url: AnswerRule = { tidy: tidyUrl, rule: checkUrl }

/** Numbers of Japan are sent with the country's code, as Stripe takes those of other countries as well. */
export const phone = (country: string): AnswerRule => ({
  tidy: (value) => (country === 'JP' ? toJapaneseE164(value) : undefined) ?? tidyPhone(value),
  rule: checkPhone,
})

export const isoCountry: AnswerRule = {
  tidy: (value) => value.trim().toUpperCase(),
  rule: (value) => (value === '' || countryCodes.includes(value) ? null : { code: 'not_listed' }),
}
