import { leafNames } from '../steps/givenNames.js'

/** Never kept in the browser: identity and tax numbers, tokens, documents, and what only lives in the form (`_…`). */
const secret = /(^|\.)(id_number|ssn_last_4|tax_id|external_account|account_number|iban|verification|_[^.]*)(\.|$)/

/** Which bank, and how it is paid: everything of a bank account but its number, which may be an IBAN, a CLABE or a 番号. */
const ofBank =
  /^_bank\.((bank|branch)_(chosen\..+|code)|account_(type|holder_name)|(routing|institution|transit)_number|by_passbook|symbol|currency|sort_code|bsb|replaces)$/

/** Of a paper that Stripe has: under which id, and which paper it is. Neither the paper nor what it is called. */
const ofPaper = /(^|\.)verification\.(document|additional_document)\.(front|back|_type|_pdf)$/

/** What was typed into one form and not saved yet, by dotted name. It outlives a reload, not the tab. */
export type Draft = Readonly<Record<string, unknown>>

const at = (value: object, name: string): unknown =>
  name.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The values of a form that may be kept. */
export const draftOf = (values: object): Draft =>
  Object.fromEntries(
    leafNames(values, '', true)
      .filter((name) => ofBank.test(name) || ofPaper.test(name) || !secret.test(name))
      .map((name) => [name, at(values, name)]),
  )

export const draftStore = {
  read(key: string): Draft {
    const kept = attempt((store) => store.getItem(key))
    if (!kept) return {}
    try {
      const draft: unknown = JSON.parse(kept)
      return isRecord(draft) ? draft : {}
    } catch {
      return {}
    }
  },
  keep: (key: string, draft: Draft): void => void attempt((store) => store.setItem(key, JSON.stringify(draft))),
  forget: (key: string): void => void attempt((store) => store.removeItem(key)),
}

/** A browser may refuse storage, even to look at it. */
function attempt<Result>(use: (store: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
