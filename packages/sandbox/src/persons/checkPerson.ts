import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { requireFiles } from '../files/requireFiles.js'
import type { Scope } from '../money/scope.js'
import { checkParty } from '../resources/accounts/checkParty.js'

/** What can be said about a person only in a certain form. */
export function checkPerson(
  { account, now }: Scope,
  said: Stripe.AccountCreatePersonParams,
): Stripe.AccountCreatePersonParams {
  const { documents, relationship, verification } = said
  requireFiles(account, { verification, documents })
  checkParty(account, said, now)
  const percent = relationship?.percent_ownership
  if (typeof percent === 'number' && (percent < 0 || percent > 100)) {
    throw invalidRequest('The percentage of ownership must be between 0 and 100.', {
      param: 'relationship[percent_ownership]',
    })
  }
  return said
}
