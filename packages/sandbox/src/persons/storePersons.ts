import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import type { DueItem } from '../resources/accounts/dueItems.js'
import { type AccountFacts, accountFacts, type PersonFacts } from '../resources/accounts/facts.js'
import { isIndividual } from '../resources/accounts/partyOf.js'
import { describePerson } from './describePerson.js'
import { persons } from './objects.js'

/** Brings what is shown of the account's people up to date; gives back the one whose account it is, if there is one. */
export function storePersons(account: AccountState, items: readonly DueItem[]): Stripe.Person | undefined {
  const facts = accountFacts(account)
  const individual = isIndividual(facts) ? individualFacts(facts) : undefined
  for (const person of [...(individual ? [individual] : []), ...facts.people.values()]) {
    const prefix = person === individual ? 'individual.' : `${person.id}.`
    const due = items.flatMap((item) =>
      item.field.startsWith(prefix) ? [{ ...item, field: item.field.slice(prefix.length) }] : [],
    )
    const shown = describePerson(account, person, due)
    const stored = persons(account).get(person.id)
    if (!stored) persons(account).insert(shown)
    else if (JSON.stringify(stored) !== JSON.stringify(shown))
      persons(account).update(person.id, { ...takenBack(stored, shown), ...shown })
  }
  for (const { id } of [...persons(account)]) {
    if (id !== individual?.id && !facts.people.has(id)) persons(account).remove(id)
  }
  return individual && persons(account).get(individual.id)
}

/** What was there and was unset. */
function takenBack(stored: object, shown: object): Record<string, null> {
  const gone = Object.keys(stored).filter((key) => !Object.hasOwn(shown, key))
  return Object.fromEntries(gone.map((key) => [key, null]))
}

/** The person of an individual's account, who represents themself. */
function individualFacts({ individualId, individualCreated, supplied }: AccountFacts): PersonFacts | undefined {
  if (!individualId) return undefined
  const { individual } = supplied
  const relationship = { representative: true, ...individual.relationship }
  return { id: individualId, created: individualCreated, said: { ...individual, relationship } }
}
