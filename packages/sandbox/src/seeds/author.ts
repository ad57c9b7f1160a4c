import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { scheduledScope } from '../money/scope.js'
import { storeAccount } from '../resources/accounts/accountStore.js'
import { createAccount } from '../resources/accounts/createAccount.js'
import { buildExternalAccount } from '../resources/externalAccounts/buildExternalAccount.js'
import {
  addExternalAccount,
  changeExternalAccount,
  defaultExternalAccount,
} from '../resources/externalAccounts/externalAccounts.js'
import { type Moment, withIds } from './timeline.js'

/** A connected account under an id that guides and tests can name. */
export function openAccount(
  { sandbox }: Moment,
  platform: AccountState,
  id: string,
  params: Stripe.AccountCreateParams,
  bankName: string,
): AccountState {
  const { ids } = sandbox
  const named = withIds(sandbox, {
    ...ids,
    next: (prefix, length) => (prefix === 'acct' ? id : ids.next(prefix, length)),
  })
  const account = createAccount(scheduledScope(named, platform), { type: 'custom', ...params })
  const { settings, business_profile: profile } = account.object
  if (settings) {
    const dashboard = { ...settings.dashboard, display_name: profile?.name ?? null }
    storeAccount(account, { settings: { ...settings, dashboard } })
  }
  const bank = defaultExternalAccount(account, account.defaultCurrency)
  if (bank) nameBank(account, bank.id, bankName)
  return account
}

/** Adds a bank account that payouts of its currency go to from now on. */
export function moveToBank(
  { sandbox }: Moment,
  account: AccountState,
  bank: { routing: string; number: string; name: string },
): Stripe.ExternalAccount {
  const built = buildExternalAccount(
    account,
    {
      object: 'bank_account',
      country: account.country,
      currency: account.defaultCurrency,
      routing_number: bank.routing,
      account_number: bank.number,
    },
    sandbox.ids,
  )
  const added = addExternalAccount(account, built, true)
  const named = nameBank(account, added.id, bank.name)
  scheduledScope(sandbox, account).emit('account.external_account.created', named)
  return named
}

export const nameBank = (account: AccountState, id: string, name: string): Stripe.ExternalAccount =>
  changeExternalAccount(account, id, (stored) =>
    stored.object === 'bank_account' ? { ...stored, bank_name: name } : stored,
  )
