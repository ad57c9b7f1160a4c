import { routes } from '@connect-kit/contract'
import { yubinPostalCodes } from '../japan/yubinPostalCodes.js'
import { zenginBanks } from '../japan/zenginBanks.js'
import { accountStripe } from '../stripe/accountStripe.js'
import { authorize, identifyCaller } from './authorize.js'
import type { ConnectRouterOptions } from './ConnectRouterOptions.js'
import { callerLimit } from './callerLimit.js'
import type { ConnectServices } from './connectServices.js'
import type { Serve } from './createConnectRouter.js'
import type { AccountHandler, AccountHandlers, AccountRouteName } from './handle.js'
import type { Settings } from './readSettings.js'

type AccountOptions = Pick<
  ConnectRouterOptions,
  'stripe' | 'database' | 'identify' | 'requestsPerMinute' | 'accountSessions' | 'japan'
> & { now: () => number }

/** Known (401), within the limit (429), permitted (403), then the handler: for every account route alike. */
export function serveAccountRoutes(
  handlers: AccountHandlers,
  { stripe, database, identify, requestsPerMinute, accountSessions = {}, japan, now }: AccountOptions,
  { accountControls, live, money }: ConnectServices,
  { mode, publishableKey }: Settings,
): Record<AccountRouteName, Serve> {
  const limit = callerLimit(requestsPerMinute)
  const platform = {
    mode,
    publishableKey,
    accountControls,
    accountSessionPolicy: accountSessions,
    japan: { banks: japan?.banks ?? zenginBanks, postalCodes: japan?.postalCodes ?? yubinPostalCodes },
  }

  const serve =
    ({ name, serve }: AccountHandler<AccountRouteName>): Serve =>
    async (request, response) => {
      const caller = await identifyCaller(identify, request)
      await limit(caller, request, response)
      const account = authorize(routes[name], caller)
      const own = accountStripe(stripe, account)
      await serve(
        { account: { id: account }, caller, stripe: own, database, money, live, platform, now },
        request,
        response,
      )
    }

  return mapValues(handlers, serve)
}

function mapValues<Key extends string, From, To>(record: Record<Key, From>, map: (value: From) => To): Record<Key, To> {
  // Object.entries forgets the keys' type; each of them is given back.
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<Key, To>
}
