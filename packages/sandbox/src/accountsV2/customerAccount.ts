import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { type FactsV2, factsV2 } from './factsV2.js'

/**
 * The account that `customer_account` names, for a request that acts in `account`: one of the platform's connected accounts that
 * has the customer configuration, or the acting account itself if it has. Unknown ones and those without it are 400.
 */
export function requireCustomerAccount(account: AccountState, id: string, param = 'customer_account'): AccountState {
  const named = id === account.id ? account : account.connected ? undefined : account.platform.accounts.get(id)
  if (!named || factsV2(named).closed) throw missing('account', id, param)
  if (isCustomerAccount(named)) return named
  throw invalidRequest(
    `The account '${id}' cannot be used as a customer: it does not have the customer configuration. Apply it first, by updating the account with \`configuration.customer\`.`,
    { param },
  )
}

/** Whether the account may be billed as a customer. */
const isCustomerAccount = (account: AccountState): boolean => factsV2(account).applied.includes('customer')

/** What version 2 of the API was told about the account as a customer: its default payment method, invoices, shipping, clock. */
export const customerConfiguration = (account: AccountState): FactsV2['customer'] => factsV2(account).customer
