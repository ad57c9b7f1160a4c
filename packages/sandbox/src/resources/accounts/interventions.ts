import type { Scope } from '../../money/scope.js'
import { announceAccount } from './changeAccount.js'
import { accountFacts } from './facts.js'

/** What Stripe's risk team may ask about, as its requirements name it. */
export const interventionTopics = [
  'business_model_verification',
  'other_supportability_inquiry',
  'restricted_or_prohibited_industry_diligence',
  'supportability_rejection_appeal',
] as const

type InterventionTopic = (typeof interventionTopics)[number]

/** Stripe asks something that only a person can answer, on a page of Stripe's: until then nothing goes on. */
export function intervene(scope: Scope, topic: InterventionTopic, reason: string): string {
  const { account, sandbox, emit } = scope
  const field = `${sandbox.ids.next('interv')}.${topic}.form`
  accountFacts(account).interventions.set(field, { reason, answered: false })
  announceAccount(account, account.object, emit)
  return field
}

/** The answer is read by Stripe: it is not asked for meanwhile. */
export function answerIntervention({ account, emit }: Scope, field: string): void {
  const asked = accountFacts(account).interventions.get(field)
  if (!asked) return
  asked.answered = true
  announceAccount(account, account.object, emit)
}

/** Stripe is content with the answers. */
export function settleInterventions({ account, emit }: Scope): void {
  accountFacts(account).interventions.clear()
  announceAccount(account, account.object, emit)
}
