import type { Context } from 'hono'
import type { Sandbox } from '../../core/sandbox.js'
import { type OnboardingField, onboardingForm } from '../../links/onboardingForm.js'
import { scheduledScope } from '../../money/scope.js'
import { accountOf } from '../accountOf.js'
import type { BrowserSession } from '../browserSessions.js'
import { accountFacts } from '../reports/accountFacts.js'
import { queryOf } from './collect.js'
import { collectionOf } from './collection.js'

const kinds = ['risk_intervention', 'past_due', 'errors', 'currently_due', 'eventually_due'] as const

type Kind = (typeof kinds)[number]

/** What the account's people have to hear of, the most urgent first. Each question counts for one notification only. */
export async function notificationReport(c: Context, sandbox: Sandbox, session: BrowserSession) {
  const account = accountOf(sandbox, session)
  const collection = collectionOf(session, account, queryOf(c))
  const form = onboardingForm(scheduledScope(sandbox, account), collection)
  const { requirements } = account.object
  const isIn = (list: readonly string[] | null | undefined, { path }: OnboardingField) =>
    (list ?? []).some((name) => name === path || name.startsWith(`${path}.`) || path.startsWith(`${name}.`))
  const kindOf = (field: OnboardingField): Kind => {
    if (field.path.startsWith('interv_')) return 'risk_intervention'
    // Nobody is late who has not finished signing up, although Stripe lists it all as past due.
    if (account.object.details_submitted && isIn(requirements?.past_due, field)) return 'past_due'
    if (field.error) return 'errors'
    return isIn(requirements?.currently_due, field) ? 'currently_due' : 'eventually_due'
  }
  const open = form.sections.flatMap(({ fields }) => fields.filter(({ due, path }) => due && collection.takes(path)))
  const found = open.map(kindOf)
  return {
    account: await accountFacts(sandbox, session),
    deadline: requirements?.current_deadline ?? null,
    notifications: kinds.flatMap((kind) => {
      const questions = found.filter((one) => one === kind).length
      return questions > 0 ? [{ kind, questions, action_required: kind !== 'eventually_due' }] : []
    }),
  }
}
