import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import { emitEvent } from '../../core/events.js'
import type { Sandbox } from '../../core/sandbox.js'
import { storeAccount } from '../accounts/accountStore.js'
import type { HiddenNumbers, NewExternalAccount } from './buildExternalAccount.js'

const hidden = perAccount(() => new Map<string, HiddenNumbers>())

/** Where an account's payouts go, oldest first. */
export function externalAccountsOf(account: AccountState): readonly Stripe.ExternalAccount[] {
  return account.object.external_accounts?.data ?? []
}

export function externalAccountNamed(account: AccountState, id: string, param = 'id'): Stripe.ExternalAccount {
  const found = externalAccountsOf(account).find((external) => external.id === id)
  if (!found) throw missing('external account', id, param)
  return found
}

/** The one that payouts of a currency go to when none is named. */
export function defaultExternalAccount(account: AccountState, currency: string): Stripe.ExternalAccount | undefined {
  return externalAccountsOf(account).find((external) => external.currency === currency && external.default_for_currency)
}

/** The full bank account or card number: the test numbers decide whether a payout arrives. The API never shows it. */
export function externalAccountNumber(account: AccountState, id: string): string | undefined {
  return hidden(account).get(id)?.number
}

/** Adds one; the first of its currency becomes the default, a new default takes that from the old one. */
export function addExternalAccount(
  account: AccountState,
  { object, hidden: numbers }: NewExternalAccount,
  asDefault: boolean,
): Stripe.ExternalAccount {
  hidden(account).set(object.id, numbers)
  const isFirst = !defaultExternalAccount(account, object.currency ?? '')
  const added = { ...object, default_for_currency: asDefault || isFirst }
  storeExternalAccounts(account, [...withoutOtherDefaults(account, added), added])
  return added
}

/** Replaces members of one; a new default takes that from the old one. */
export function changeExternalAccount(
  account: AccountState,
  id: string,
  change: (stored: Stripe.ExternalAccount) => Stripe.ExternalAccount,
): Stripe.ExternalAccount {
  const changed = change(externalAccountNamed(account, id))
  const others = withoutOtherDefaults(account, changed)
  storeExternalAccounts(
    account,
    others.map((external) => (external.id === id ? changed : external)),
  )
  return changed
}

export function removeExternalAccount(account: AccountState, id: string): void {
  const removed = externalAccountNamed(account, id)
  if (removed.default_for_currency && removed.currency === account.defaultCurrency) {
    throw invalidRequest(
      'You cannot delete the default external account for your default currency. Please make another external account the default using the `default_for_currency` param, and then delete this one.',
    )
  }
  withdrawExternalAccount(account, id)
}

/** Takes one away whatever it is the default of: what replaces it follows at once. */
export function withdrawExternalAccount(account: AccountState, id: string): void {
  storeExternalAccounts(
    account,
    externalAccountsOf(account).filter((external) => external.id !== id),
  )
}

/** A payout to it failed: Stripe pauses scheduled payouts until the bank details are replaced or corrected. */
export function markExternalAccountErrored(sandbox: Sandbox, account: AccountState, id: string): void {
  const previous = externalAccountsOf(account).find((external) => external.id === id)
  if (!previous || previous.status === 'errored') return
  const changed = changeExternalAccount(account, id, (stored) => ({ ...stored, status: 'errored' }))
  emitEvent(sandbox, account, 'account.external_account.updated', changed, { previous })
}

function withoutOtherDefaults(account: AccountState, chosen: Stripe.ExternalAccount): Stripe.ExternalAccount[] {
  return externalAccountsOf(account).map((external) =>
    chosen.default_for_currency && external.id !== chosen.id && external.currency === chosen.currency
      ? { ...external, default_for_currency: false }
      : external,
  )
}

function storeExternalAccounts(account: AccountState, data: Stripe.ExternalAccount[]): void {
  const url = `/v1/accounts/${account.id}/external_accounts`
  // Stripe sends `total_count` here, which the SDK's list type does not know.
  const list = { object: 'list' as const, data, has_more: false, total_count: data.length, url }
  storeAccount(account, { external_accounts: list })
}
