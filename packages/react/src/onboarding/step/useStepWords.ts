import type { OnboardedAccount } from '@connect-kit/contract'
import { useMessages } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import type { OnboardingStepId } from '../steps/OnboardingStepId.js'
import { personRoles } from '../steps/personEntries.js'
import { onboardingStepMessages } from './onboardingSteps.messages.js'

/** Steps that are mostly required fields. */
const forms: readonly OnboardingStepId[] = ['business', 'individual', 'company']

/** Title and lead of a step, or of one person's form. */
export function useStepWords() {
  const m = useMessages(onboardingStepMessages)
  const { locale } = useConnectKit()
  return (step: OnboardingStepId, account: OnboardedAccount, person?: string): { title: string; lead: string } => {
    if (person !== undefined) {
      const isNew = personRoles.some((role) => role === person)
      return { title: isNew ? m.addPersonTitle : m.editPersonTitle, lead: m.optionalNote }
    }
    if (step === 'bank') {
      const code = account.default_currency.toUpperCase()
      const currency = new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code
      return { title: m.bankTitle, lead: m.bankLead(currency) }
    }
    const lead = m[`${step}Lead`]
    return {
      title: m[`${step}Title`],
      lead: forms.includes(step) ? `${lead}${locale === 'ja' ? '' : ' '}${m.optionalNote}` : lead,
    }
  }
}
