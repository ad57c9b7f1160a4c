import type { Scope } from '../money/scope.js'
import {
  type OnboardingAnswers,
  type OnboardingForm,
  type OnboardingOptions,
  onboardingForm,
} from './onboardingForm.js'

type Fields = Pick<OnboardingOptions, 'fields' | 'update'>

/** The form with test data wherever nothing was typed; what kind of business it is decides what is asked. */
export function filledForm(scope: Scope, options: Fields, typed: OnboardingAnswers = {}): OnboardingForm {
  const given = Object.fromEntries(Object.entries(typed).filter(([, answer]) => answer !== ''))
  const { testValues } = onboardingForm(scope, options)
  const business_type = given.business_type ?? testValues.business_type
  const draft = business_type ? { ...given, business_type } : given
  const filled = { ...onboardingForm(scope, { ...options, draft }).testValues, ...draft }
  return onboardingForm(scope, { ...options, draft: filled })
}

/** Answers everything that is asked, step by step, as somebody would who presses the test data button each time. */
export function onboardWithTestData(scope: Scope, options: Fields = {}): OnboardingForm {
  let form = filledForm(scope, options)
  // A company is asked about its people after it has said that it is one.
  for (let step = 0; step < 5 && !form.complete; step++) {
    const fields = form.sections.flatMap((section) => section.fields)
    const next = form.submit(Object.fromEntries(fields.map(({ path, value }) => [path, value])))
    if (hasErrors(next)) return next
    form = filledForm(scope, options)
  }
  return form
}

export const hasErrors = ({ errors, sections }: OnboardingForm): boolean =>
  errors.length > 0 || sections.some(({ fields }) => fields.some(({ error }) => error))
