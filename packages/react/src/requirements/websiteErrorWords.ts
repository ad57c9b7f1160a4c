import type { WebsiteErrorMessages } from './websiteError.messages.js'

const lacking = ['cancellation', 'contact', 'legal', 'refund', 'returns', 'conditions'] as const

type Family = Exclude<keyof WebsiteErrorMessages, 'siteLacks'>

const families: readonly (readonly [RegExp, Family])[] = [
  [/url_denylisted/, 'denied'],
  [/url_format|url_length/, 'format'],
  [/url_web_presence/, 'presence'],
  [/information_mismatch/, 'mismatch'],
  [/geoblocked/, 'geoblocked'],
  [/password_protected/, 'password'],
  [/url_website_inaccessible/, 'inaccessible'],
  [/url_website_empty/, 'empty'],
  [/under_construction/, 'underConstruction'],
  [/cancellation_policy/, 'cancellation'],
  [/customer_service/, 'contact'],
  [/legal_restrictions/, 'legal'],
  [/refund_policy/, 'refund'],
  [/return_policy/, 'returns'],
  [/terms_and_conditions/, 'conditions'],
]

/** Whether a code is about the website. */
export const isWebsiteError = (code: string) => code.startsWith('invalid_url')

/** What is wrong with the website, in the reader's language. */
export function websiteErrorWords(code: string, m: WebsiteErrorMessages): string {
  const family = families.find(([pattern]) => pattern.test(code))?.[1] ?? 'incomplete'
  const lacks = lacking.find((what) => what === family)
  return lacks ? m.siteLacks(m[lacks]) : m[family]
}
