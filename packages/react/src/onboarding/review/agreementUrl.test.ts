import { expect, it } from 'vitest'
import { agreementUrl } from './agreementUrl.js'

it.each([
  ['JP', 'ja', 'https://stripe.com/jp/legal/connect-account'],
  ['JP', 'en', 'https://stripe.com/en-jp/legal/connect-account'],
  ['US', 'en', 'https://stripe.com/legal/connect-account'],
  ['US', 'ja', 'https://stripe.com/ja-us/legal/connect-account'],
  ['GB', 'en', 'https://stripe.com/gb/legal/connect-account'],
  ['DE', 'ja', 'https://stripe.com/en-de/legal/connect-account'],
] as const)('leads from %s in %s to %s', (country, locale, url) => {
  expect(agreementUrl(country, locale)).toBe(url)
})
