import { type FieldValues, get, set } from 'react-hook-form'
import { leafNames } from '../steps/givenNames.js'

const isNumber = /(^|\.)dob\.(day|month|year)$|(^|\.)percent_ownership$/

/** Stripe takes these whole or not at all. */
const whole = /^(?:.+\.)?(?:dob|address|address_kana|address_kanji)(?=\.)/

/** Of what no empty text can be sent: one of a few words, or a number. */
const hasNoEmpty =
  /(^|\.)(business_type|mcc|gender|nationality|political_exposure|ssn_last_4|external_account|front|back)$/

/**
 * What of a form has to be said: whatever differs from what the account says already, and whatever Stripe refused. Names with
 * an underscore are the form's own.
 */
export function toChanges(values: FieldValues, known: object, refused: ReadonlySet<string> = new Set()): FieldValues {
  const names = leafNames(values, '', true).filter((name) => !/(^|\.)_/.test(name))
  const differs = (name: string) => {
    const [now, before]: unknown[] = [get(values, name), get(known, name)]
    // A paper that was taken away again.
    if (name.endsWith('.files') && String(now) === '') return false
    if (now === '' && (before === undefined || hasNoEmpty.test(name) || isNumber.test(name))) return false
    return refused.has(name) || !isSame(now, before)
  }
  const changed = new Set(names.filter(differs))
  const touched = new Set([...changed].flatMap((name) => whole.exec(name) ?? []))
  const changes: FieldValues = {}
  for (const name of names) {
    const value: unknown = get(values, name)
    const isPart = touched.has(whole.exec(name)?.[0] ?? '') && value !== ''
    if (changed.has(name) || isPart) set(changes, name, isNumber.test(name) ? Number(value) : value)
  }
  return changes
}

/** A field holds the text of a number. */
const isSame = (now: unknown, before: unknown): boolean =>
  typeof now === 'object' || typeof before === 'object'
    ? JSON.stringify(now) === JSON.stringify(before)
    : now === before || (before !== undefined && String(now) === String(before))
