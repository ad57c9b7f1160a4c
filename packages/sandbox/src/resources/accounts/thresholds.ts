import type { AccountState } from '../../core/account.js'
import type { Change, Reactions } from '../../core/module.js'
import { charges } from '../../money/objects.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { announceAccount } from './changeAccount.js'
import { isThere } from './dueItems.js'
import { accountFacts } from './facts.js'
import { laterDocuments } from './missingFields.js'

/** Test cards that stand for an amount of business at which Stripe wants to know more; by their last four digits. */
const triggers: Readonly<Record<string, 'next' | 'charges' | 'payouts'>> = {
  '4202': 'next',
  '4210': 'charges',
  '4236': 'payouts',
}

const timeToAnswer = 14 * 86_400

export const thresholdReactions: Reactions = {
  'charge.succeeded': (change) => {
    const charge = 'id' in change.object ? charges(change.account).get(String(change.object.id)) : undefined
    const trigger = triggers[charge?.payment_method_details?.card?.last4 ?? '']
    const account = merchantOf(change, charge?.on_behalf_of)
    if (trigger && account) reachThreshold(scheduledScope(change.sandbox, account), trigger)
  },
}

/** Whose business a charge is: the account that it was made in, or the one that it was made for. */
function merchantOf({ account }: Change, onBehalfOf: string | { id: string } | null | undefined) {
  if (account.connected) return account
  const id = typeof onBehalfOf === 'object' ? onBehalfOf?.id : onBehalfOf
  return id ? account.platform.accounts.get(id) : undefined
}

/** What Stripe would have asked later it asks now: with a deadline, or with charges or payouts stopped until it is there. */
function reachThreshold(scope: Scope, trigger: 'next' | 'charges' | 'payouts'): void {
  const { account, now, sandbox, emit } = scope
  const facts = accountFacts(account)
  for (const field of facts.hastened.keys()) if (isThere(account, field)) facts.hastened.delete(field)
  if (facts.hastened.size === 0) facts.stopped.clear()
  if (trigger === 'next' || facts.hastened.size === 0) {
    const deadline = now + timeToAnswer
    for (const field of nextFields(account)) {
      if (!facts.hastened.has(field)) facts.hastened.set(field, { deadline, overdue: false })
    }
    sandbox.scheduler.schedule(deadline, 'requirements', () => passDeadline(scheduledScope(sandbox, account), deadline))
  }
  if (trigger !== 'next') facts.stopped.add(trigger)
  announceAccount(account, account.object, emit)
}

function nextFields(account: AccountState): string[] {
  const { currently_due: current = [], eventually_due: later = [] } = account.object.requirements ?? {}
  const asked = (later ?? []).filter((field) => !(current ?? []).includes(field))
  return asked.length > 0 ? asked : laterDocuments(account).filter((field) => !isThere(account, field))
}

function passDeadline({ account, emit }: Scope, deadline: number): void {
  const { hastened } = accountFacts(account)
  for (const [field, entry] of hastened) {
    if (entry.deadline === deadline) hastened.set(field, { ...entry, overdue: true })
  }
  announceAccount(account, account.object, emit)
}
