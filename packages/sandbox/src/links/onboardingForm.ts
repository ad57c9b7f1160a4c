import type { AccountState } from '../core/account.js'
import type { Scope } from '../money/scope.js'
import { accountFacts } from '../resources/accounts/facts.js'
import { changesFrom } from './changesFrom.js'
import { fieldsAsked } from './fieldsAsked.js'
import type { Localized } from './localized.js'
import { submitOnboarding } from './submitOnboarding.js'
import { testValues } from './testValues.js'

/** One question. Fields that belong together in a person's mind, the parts of a date for example, are one field. */
export interface OnboardingField {
  /** `individual.first_name_kana`, `external_account.account_number`: what `submit` expects the answer under. */
  path: string
  type: 'text' | 'email' | 'tel' | 'url' | 'date' | 'select' | 'checkbox' | 'file'
  label: Localized
  /** What is known already, `true` for a ticked box, a file's id; secrets are never given back. */
  value: string
  required: boolean
  /** Stripe waits for it; false for what is only shown to be changed. */
  due: boolean
  hint?: Localized
  /** For `select`; for `file` the sample documents of test mode. */
  options?: readonly { value: string; label: Localized }[]
  autocomplete?: string
  /** Why an earlier answer was refused. */
  error?: OnboardingError
}

export interface OnboardingError {
  /** Stripe's code, `invalid_url_website_inaccessible` or `parameter_missing`. */
  code: string
  message: Localized
}

export interface OnboardingSection {
  id: string
  title: Localized
  fields: readonly OnboardingField[]
}

export interface OnboardingForm {
  sections: readonly OnboardingSection[]
  /** Stripe waits for nothing now. */
  complete: boolean
  /** Refusals that belong to no field. */
  errors: readonly OnboardingError[]
  /** Answers to every field that test mode accepts. */
  testValues: Readonly<Record<string, string>>
  /** Stores the answers as a request to the API would and says what is asked next. */
  submit(values: OnboardingAnswers, options?: SubmitOptions): OnboardingForm
}

/**
 * By the field's path; an empty answer is one that was left open, a field without any was not on the form. What the person's
 * fields begin with, `representative` or `individual`, follows from the kind of business and may be either here.
 */
export type OnboardingAnswers = Readonly<Record<string, string>>

export interface SubmitOptions {
  /** Keeps what was filled in so far and does not insist on the rest: for people who come back later. */
  partial?: boolean
}

export interface OnboardingOptions {
  /** What an account link's `collection_options.fields` says. */
  fields?: 'currently_due' | 'eventually_due'
  /** Also what can be changed about the business and the person, whatever is due: for links of the type `account_update`. */
  update?: boolean
  /** Also what Stripe has announced that it will ask for. */
  future?: boolean
  /** Also these fields, whatever is due: to be corrected, for example. */
  also?: readonly string[]
  /** Answers that are not stored yet: they are shown, and a `business_type` among them decides what else is asked. */
  draft?: OnboardingAnswers
  /** What was refused before it came here, a file for example: by the field's path. */
  refused?: ReadonlyMap<string, OnboardingError>
}

/** What the account is asked now, and how answers are stored: the hosted page and embedded onboarding are views of it. */
export function onboardingForm(scope: Scope, options: OnboardingOptions = {}): OnboardingForm {
  return formWith(scope, options, options.refused ?? new Map())
}

/** Somebody who says what kind of business it is answers the rest of the same page under its old names. */
function renamed(account: AccountState, answers: OnboardingAnswers): OnboardingAnswers {
  const chosen = answers.business_type || accountFacts(account).supplied.business_type
  const [from, to] = chosen === 'individual' ? ['representative.', 'individual.'] : ['individual.', 'representative.']
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [path.startsWith(from) ? path.replace(from, to) : path, answer]),
  )
}

function formWith(scope: Scope, given: OnboardingOptions, refused: ReadonlyMap<string, OnboardingError>) {
  const options = { ...given, draft: renamed(scope.account, given.draft ?? {}) }
  const sections = fieldsAsked(scope.account, options, refused)
  const fields = sections.flatMap((section) => section.fields)
  const shown = new Set(fields.map(({ path }) => path))
  const form: OnboardingForm = {
    sections,
    complete: !fields.some(({ due }) => due),
    errors: [...refused].flatMap(([path, error]) => (shown.has(path) ? [] : [error])),
    testValues: testValues(scope.account, fields),
    submit(given, { partial = false } = {}) {
      const values = renamed(scope.account, given)
      const problems = submitOnboarding(scope, changesFrom(scope.account, fields, values, partial))
      const draft = problems.size > 0 ? { ...options.draft, ...values } : {}
      return formWith(scope, { ...options, draft }, problems)
    },
  }
  return form
}
