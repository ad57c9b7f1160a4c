import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'
import { requireFiles } from '../files/requireFiles.js'
import type { Scope } from '../money/scope.js'
import { checkDate } from '../resources/accounts/checkDate.js'

/** What can be said about a person only in a certain form. */
export function checkPerson(
  { account }: Scope,
  said: Stripe.AccountCreatePersonParams,
): Stripe.AccountCreatePersonParams {
  const { dob, documents, relationship, verification } = said
  requireFiles(account, { verification, documents })
  if (dob) checkDate(dob, 'dob')
  const percent = relationship?.percent_ownership
  if (typeof percent === 'number' && (percent < 0 || percent > 100)) {
    throw invalidRequest('The percentage of ownership must be between 0 and 100.', {
      param: 'relationship[percent_ownership]',
    })
  }
  return said
}
