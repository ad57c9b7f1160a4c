import { routes } from '@connect-kit/contract'
import type { Request } from 'express'
import { ownBusiness } from '../accounts/ownBusiness.js'
import { type Caller, toCaller } from '../identity/Caller.js'
import { yubinPostalCodes } from '../japan/yubinPostalCodes.js'
import { zenginBanks } from '../japan/zenginBanks.js'
import { accountStripe } from '../stripe/accountStripe.js'
import { authorize, identifyCaller } from './authorize.js'
import type { ConnectRouterOptions } from './ConnectRouterOptions.js'
import { callerLimit } from './callerLimit.js'
import type { ConnectServices } from './connectServices.js'
import type { Serve } from './createConnectRouter.js'
import type { AccountHandler, AccountHandlers, AccountRouteName, VisitorContext } from './handle.js'
import type { Platform } from './Platform.js'
import type { Settings } from './readSettings.js'
import { senderOf } from './Sender.js'

type AccountOptions = Pick<
  ConnectRouterOptions,
  'stripe' | 'database' | 'identify' | 'requestsPerMinute' | 'accountSessions' | 'japan'
> & { now: () => number }

/** Known (401), within the limit (429), permitted (403), then the handler: for every account route alike. */
export function serveAccountRoutes(
  handlers: AccountHandlers,
  { stripe, database, identify, requestsPerMinute, accountSessions = {}, japan, now }: AccountOptions,
  { accountControls, accounts, live, money, oauth }: ConnectServices,
  { mode, publishableKey, onboarding }: Settings,
): Record<AccountRouteName, Serve> {
  const limit = callerLimit(requestsPerMinute)
  const platform: Platform = {
    mode,
    publishableKey,
    accountControls,
    accountSessionPolicy: accountSessions,
    onboarding,
    japan: { banks: japan?.banks ?? zenginBanks, postalCodes: japan?.postalCodes ?? yubinPostalCodes },
  }

  async function contextOf(caller: Caller, request: Request): Promise<VisitorContext> {
    const again = () => contextOf(caller, request)
    const account = await accounts.of(caller)
    const business = ownBusiness({ accounts, oauth }, caller, account)
    const surroundings = { caller, sender: senderOf(request), database, money, live, business, platform, now, again }
    return account === null
      ? { ...surroundings, account, stripe: null }
      : { ...surroundings, account, stripe: accountStripe(stripe, account.id) }
  }

  const serve =
    ({ name, serve }: AccountHandler<AccountRouteName>): Serve =>
    async (request, response) => {
      const caller = await identifyCaller(identify, request)
      await limit(caller, request, response)
      authorize(routes[name], caller)
      await serve(await contextOf(toCaller(caller), request), request, response)
    }

  return mapValues(handlers, serve)
}

function mapValues<Key extends string, From, To>(record: Record<Key, From>, map: (value: From) => To): Record<Key, To> {
  // Object.entries forgets the keys' type; each of them is given back.
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<Key, To>
}
