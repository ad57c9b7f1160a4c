import type { AccountState } from '../../core/account.js'
import { externalAccountNumber, externalAccountsOf } from '../externalAccounts/externalAccounts.js'
import { capabilityAsks } from './capabilityAsks.js'
import { accountFacts, factAt } from './facts.js'
import { type FailedCheck, failedChecks } from './failedChecks.js'
import { laterNumbers, missingFields } from './missingFields.js'
import { partiesOf } from './partyOf.js'
import { isListed } from './personChecks.js'

/** What cannot go on until a field is there. */
type Stopped = 'charges' | 'payouts' | 'transfers'

/** One field that Stripe waits for. */
export interface DueItem {
  field: string
  due: 'past_due' | 'currently_due' | 'eventually_due' | 'pending_verification'
  stops: readonly Stopped[]
  /** The one capability that asks for it; every requested one when absent. */
  capability?: string
  /** When what is currently due becomes past due. */
  deadline?: number
  error?: FailedCheck
}

const everything: readonly Stopped[] = ['charges', 'payouts', 'transfers']
const nothing: readonly Stopped[] = []

/** Everything that Stripe waits for on this account, sorted by name; most pressing first where a name comes twice. */
export function dueItems(account: AccountState): DueItem[] {
  const facts = accountFacts(account)
  if (facts.requested.size === 0) return []
  const missing = missingFields(account)
  const items: DueItem[] = missing.map((field) => ({ field, due: 'past_due', stops: everything }))
  for (const check of failedChecks(account, missing)) {
    const stops = check.sparesCharges ? (['payouts'] as const) : everything
    items.push({ field: check.requirement, due: 'past_due', stops, error: check })
    for (const field of check.also ?? []) items.push({ field, due: 'past_due', stops })
  }
  for (const field of inVerification(account)) items.push({ field, due: 'pending_verification', stops: everything })
  for (const { capability, field, later } of capabilityAsks(account)) {
    items.push({ field, due: later ? 'eventually_due' : 'currently_due', stops: nothing, capability })
  }
  for (const field of laterNumbers(facts)) items.push({ field, due: 'eventually_due', stops: nothing })
  for (const field of unprovenBanks(account)) items.push({ field, due: 'currently_due', stops: nothing })
  // A payout came back: Stripe wants to know of another bank, and goes on taking payments meanwhile.
  if (
    externalAccountsOf(account).some(({ status, default_for_currency }) => status === 'errored' && default_for_currency)
  ) {
    items.push({ field: 'external_account', due: 'currently_due', stops: nothing })
  }
  return byName([...items, ...interventionItems(account), ...hastenedItems(account)])
}

/** Looked into by Stripe: nobody is asked for it meanwhile. */
export function inVerification(account: AccountState): string[] {
  const facts = accountFacts(account)
  const listed = partiesOf(facts).filter((party) => isListed(facts, party))
  return [
    ...listed.map((party) => `${party}.verification.document`),
    // The register of companies has not answered.
    ...(factAt(facts, 'company.tax_id') === '222221005' ? ['company.tax_id'] : []),
  ].filter((field) => !facts.cleared.has(field))
}

function interventionItems(account: AccountState): DueItem[] {
  return [...accountFacts(account).interventions].map(([field, { answered, reason }]) => ({
    field,
    due: answered ? 'pending_verification' : 'past_due',
    stops: everything,
    ...(answered ? {} : { error: { code: 'verification_supportability', reason, requirement: field } }),
  }))
}

/** What thresholds made due early. While nothing is stopped there is a deadline, and after it everything stops. */
function hastenedItems(account: AccountState): DueItem[] {
  const facts = accountFacts(account)
  const stopped = [...facts.stopped]
  return [...facts.hastened].flatMap(([field, { deadline, overdue }]): DueItem[] => {
    if (isThere(account, field)) return []
    if (stopped.length > 0) return [{ field, due: 'past_due', stops: stopped }]
    return overdue
      ? [{ field, due: 'past_due', stops: everything }]
      : [{ field, due: 'currently_due', stops: nothing, deadline }]
  })
}

/** Whether a field that was asked for early has been supplied since. */
export function isThere(account: AccountState, field: string): boolean {
  const facts = accountFacts(account)
  return Boolean(factAt(facts, /\.(additional_)?document$/.test(field) ? `${field}.front` : field))
}

/** A test bank account whose owner has to be proven with a document. */
function unprovenBanks(account: AccountState): string[] {
  const numbers = (account.object.external_accounts?.data ?? []).map(({ id }) => externalAccountNumber(account, id))
  const field = 'documents.bank_account_ownership_verification.files'
  return numbers.includes('000999999992') && !factAt(accountFacts(account), field) ? [field] : []
}

const pressing = ['past_due', 'currently_due', 'eventually_due', 'pending_verification']

function byName(items: DueItem[]): DueItem[] {
  return items.sort(
    (a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0) || pressing.indexOf(a.due) - pressing.indexOf(b.due),
  )
}
