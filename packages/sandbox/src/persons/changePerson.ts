import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import type { Scope } from '../money/scope.js'
import { announceAccount } from '../resources/accounts/changeAccount.js'
import { accountFacts, rememberFacts, rememberPersonFacts } from '../resources/accounts/facts.js'
import { checkPerson } from './checkPerson.js'
import { persons } from './objects.js'

/** Says more, or something else, about one of the people of `scope.account`. */
export function changePerson(scope: Scope, id: string, given: Stripe.AccountUpdatePersonParams): Stripe.Person {
  const { account, emit } = scope
  personNamed(scope, id)
  const said = checkPerson(scope, given)
  const facts = accountFacts(account)
  const person = facts.people.get(id)
  if (person) {
    if (said.relationship?.representative) {
      for (const other of facts.people.values()) {
        if (other !== person) rememberPersonFacts(other, { relationship: { representative: false } })
      }
    }
    rememberPersonFacts(person, said)
  } else rememberFacts(account, { individual: said })
  announceAccount(account, account.object, emit)
  return personNamed(scope, id)
}

/** Takes a person away from the business. Whoever represents it has to be replaced first. */
export function removePerson(scope: Scope, id: string): void {
  const { account, emit } = scope
  const removed = personNamed(scope, id)
  if (removed.relationship?.representative) {
    throw invalidRequest('You cannot delete the representative of an account: appoint another person first.')
  }
  accountFacts(account).people.delete(id)
  emit('person.deleted', removed, { account })
  announceAccount(account, account.object, emit)
}

export function personNamed({ account }: Pick<Scope, 'account'>, id: string): Stripe.Person {
  const found = persons(account).get(id)
  if (!found) throw missing('person', id)
  return found
}
