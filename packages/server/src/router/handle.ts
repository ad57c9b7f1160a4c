import { type RouteName, type RouteResponse, type Routes, routes } from '@connect-kit/contract'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { Database } from '../database/Database.js'
import type { Identity } from '../identity/Identity.js'
import type { LiveUpdates } from '../live/createLiveUpdates.js'
import type { MoneyOperations } from '../money/createMoneyOperations.js'
import type { AccountStripe } from '../stripe/accountStripe.js'
import type { Platform } from './Platform.js'
import { parseRequest } from './parseRequest.js'
import { sendJson } from './sendJson.js'

/** Routes that people of a connected account call. */
export type AccountRouteName = {
  [Name in RouteName]: Routes[Name]['audience'] extends 'account' ? Name : never
}[RouteName]

type StreamRouteName = {
  [Name in AccountRouteName]: Routes[Name] extends { stream: true } ? Name : never
}[AccountRouteName]

type JsonRouteName = Exclude<AccountRouteName, StreamRouteName>

/** All that a handler may know. The account is the caller's own; there is no way to another one from here. */
export interface AccountContext {
  account: { id: string }
  caller: Identity
  stripe: AccountStripe
  database: Database
  money: MoneyOperations
  live: LiveUpdates
  platform: Platform
  /** Milliseconds since 1970. */
  now: () => number
}

/** For a handler that has a say in the status: 202 for an order whose outcome is not known yet. */
export class Answer<Body> {
  constructor(
    readonly status: 200 | 202,
    readonly body: Body,
  ) {}
}

/** The route table, typed so that the compiler follows a schema through an index that is still generic. */
const table: { [Name in JsonRouteName]: { request: z.ZodType<z.output<Routes[Name]['request']>> } } = routes

export interface AccountHandler<Name extends AccountRouteName> {
  name: Name
  /** The caller is known and permitted; the request has not been looked at. */
  serve: (context: AccountContext, request: Request, response: Response) => Promise<void>
}

/** One handler for every account route: a route without one does not compile. */
export type AccountHandlers = { [Name in AccountRouteName]: AccountHandler<Name> }

/**
 * Ties a function to a row of the route table: it gets the request as the row's schema understands it, and what it returns
 * leaves as the row's schema knows it, without any field more.
 */
export function handle<Name extends JsonRouteName>(
  name: Name,
  run: (
    context: AccountContext & { request: z.output<Routes[Name]['request']> },
  ) => Promise<RouteResponse<Name> | Answer<RouteResponse<Name>>>,
): AccountHandler<Name> {
  const route = routes[name]
  const schema = table[name].request
  return {
    name,
    async serve(context, request, response) {
      const input = await parseRequest(route, schema, request, response)
      const result = await run({ ...context, request: input })
      const { status, body } = result instanceof Answer ? result : new Answer(200, result)
      sendJson(response, status, route.response.parse(body))
    },
  }
}

/** The same for a route that answers with an event stream. */
export function stream<Name extends StreamRouteName>(
  name: Name,
  open: (context: AccountContext & { request: Request; response: Response }) => Promise<void>,
): AccountHandler<Name> {
  return {
    name,
    async serve(context, request, response) {
      await parseRequest(routes[name], routes[name].request, request, response)
      await open({ ...context, request, response })
    },
  }
}
