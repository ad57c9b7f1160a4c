import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { announceAccount } from '../resources/accounts/changeAccount.js'
import { accountFacts, rememberPersonFacts } from '../resources/accounts/facts.js'
import { checkPerson } from './checkPerson.js'
import { persons } from './objects.js'

/** One more of the people behind the business of `scope.account`. */
export function createPerson(scope: Scope, given: Stripe.AccountCreatePersonParams): Stripe.Person {
  const { account, sandbox, now, emit } = scope
  const said = checkPerson(scope, given)
  const person = { id: sandbox.ids.next('person'), created: now, said: {} }
  rememberPersonFacts(person, said)
  const { people } = accountFacts(account)
  // There is one representative: the newest.
  if (said.relationship?.representative) {
    for (const other of people.values()) rememberPersonFacts(other, { relationship: { representative: false } })
  }
  people.set(person.id, person)
  announceAccount(account, account.object, emit)
  const shown = persons(account).get(person.id)
  if (!shown) throw missing('person', person.id)
  return shown
}
