import { leafNames } from '../steps/givenNames.js'

/** Never kept in the browser: identity and tax numbers, tokens, documents, and what only lives in the form (`_…`). */
const secret = /(^|\.)(id_number|ssn_last_4|tax_id|external_account|account_number|iban|verification|_[^.]*)(\.|$)/

/** Which bank, and how it is paid: everything of a bank account but its number, which may be an IBAN, a CLABE or a 番号. */
const ofBank =
  /^_bank\.((bank|branch)_chosen\.\w+|by_passbook|symbol|account_type|account_holder_name|currency|routing_number|sort_code|bsb|institution_number|transit_number|bank_code|branch_code|replaces)$/

/** What was typed into one form and not saved yet, by dotted name. It outlives a reload, not the tab. */
export type Draft = Readonly<Record<string, unknown>>

const at = (value: object, name: string): unknown =>
  name.split('.').reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The values of a form that may be kept. */
export const draftOf = (values: object): Draft =>
  Object.fromEntries(
    leafNames(values, '', true)
      .filter((name) => ofBank.test(name) || !secret.test(name))
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
