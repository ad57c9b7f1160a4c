import { RouteError } from '../errors/RouteError.js'
import type { Caller } from '../identity/Caller.js'
import type { Oauth, Returned } from '../oauth/createOauth.js'
import type { AccountOrder } from './AccountOrder.js'
import type { CallersAccount } from './CallersAccount.js'
import type { ConnectedAccounts } from './createConnectedAccounts.js'

export type OwnBusiness = ReturnType<typeof ownBusiness>

/** What a caller can do about the account of their own business. Handlers get this: no other business can be named. */
export function ownBusiness(
  { accounts, oauth }: { accounts: ConnectedAccounts; oauth: Oauth },
  caller: Caller,
  account: CallersAccount | null,
) {
  return {
    makeAccount: (country: string, order: AccountOrder) => accounts.make({ tenant: caller.business, country, order }),
    /** Where they have no account: the one that was closed. */
    closedAccount: () => accounts.findClosed(caller.business),
    startOauth: (redirectUri: string) => oauth.start(caller, redirectUri),
    completeOauth: (returned: Returned) => oauth.complete(caller, returned),
    async disconnect(): Promise<void> {
      if (account?.origin !== 'oauth') throw new RouteError('invalid_request_error', { code: 'account_not_joined' })
      await oauth.disconnect(account.id)
    },
  }
}
