import type { AccountState } from '../../core/account.js'
import type { OnboardingForm, OnboardingSection } from '../../links/onboardingForm.js'
import { type Collection, isCollectedByPlatform } from './collection.js'
import { type Step, stepOf, steps } from './stepOf.js'

/** What a form of onboarding asks, page by page, and how the account stands. */
export function onboardingReport(account: AccountState, form: OnboardingForm, { takes }: Collection) {
  const pages = steps.flatMap((name) => {
    const sections = sectionsOf(account, form, name, takes)
    return sections.length > 0 ? [{ name, sections }] : []
  })
  const { object } = account
  return {
    steps: pages,
    complete: !pages.some(({ sections }) => sections.some(({ fields }) => fields.some(({ due }) => due))),
    errors: form.errors,
    test_values: form.testValues,
    terms: {
      agreement: object.tos_acceptance?.service_agreement === 'recipient' ? 'recipient' : 'full',
      /** Whether the page may name its own. */
      own: isCollectedByPlatform(account),
    },
    status: {
      charges_enabled: object.charges_enabled,
      payouts_enabled: object.payouts_enabled,
      pending_verification: (object.requirements?.pending_verification ?? []).length,
    },
  }
}

/** The fields of one page, under the headings of the form. */
function sectionsOf(
  account: AccountState,
  { sections }: OnboardingForm,
  step: Step,
  takes: Collection['takes'],
): OnboardingSection[] {
  return sections.flatMap((section) => {
    const fields = section.fields.filter(({ path }) => takes(path) && stepOf(account, path) === step)
    return fields.length > 0 ? [{ ...section, fields }] : []
  })
}
