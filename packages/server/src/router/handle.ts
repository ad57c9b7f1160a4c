import { type RouteName, type RouteResponse, type Routes, routes } from '@connect-kit/contract'
import type { Request, Response } from 'express'
import type { z } from 'zod'
import type { CallersAccount } from '../accounts/CallersAccount.js'
import type { OwnBusiness } from '../accounts/ownBusiness.js'
import type { Database } from '../database/Database.js'
import { RouteError } from '../errors/RouteError.js'
import type { Caller } from '../identity/Caller.js'
import type { LiveUpdates } from '../live/createLiveUpdates.js'
import type { MoneyOperations } from '../money/createMoneyOperations.js'
import type { AccountStripe } from '../stripe/accountStripe.js'
import type { Platform } from './Platform.js'
import { parseRequest } from './parseRequest.js'
import type { Sender } from './Sender.js'
import { sendJson } from './sendJson.js'

/** Routes that people of a connected account call. */
export type AccountRouteName = {
  [Name in RouteName]: Routes[Name]['audience'] extends 'account' ? Name : never
}[RouteName]

type StreamRouteName = {
  [Name in AccountRouteName]: Routes[Name] extends { stream: true } ? Name : never
}[AccountRouteName]

/** Routes that a seller may call before they have an account. */
type VisitorRouteName = {
  [Name in AccountRouteName]: Routes[Name] extends { account: 'optional' } ? Name : never
}[AccountRouteName]

type JsonRouteName = Exclude<AccountRouteName, StreamRouteName>

interface Surroundings {
  caller: Caller
  sender: Sender
  database: Database
  money: MoneyOperations
  live: LiveUpdates
  business: OwnBusiness
  platform: Platform
  /** Milliseconds since 1970. */
  now: () => number
  /** The same caller with the account that is theirs now: after one was made, joined or left. */
  again: () => Promise<VisitorContext>
}

/** All that a handler may know. The account is the caller's own; there is no way to another one from here. */
export interface AccountContext extends Surroundings {
  account: CallersAccount
  stripe: AccountStripe
}

/** The same where the caller may have no account yet: then there is no Stripe to ask either. */
export type VisitorContext = AccountContext | (Surroundings & { account: null; stripe: null })

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
  serve: (context: VisitorContext, request: Request, response: Response) => Promise<void>
}

/** One handler for every account route: a route without one does not compile. */
export type AccountHandlers = { [Name in AccountRouteName]: AccountHandler<Name> }

type Run<Name extends JsonRouteName, Context> = (
  context: Context & { request: z.output<Routes[Name]['request']> },
) => Promise<RouteResponse<Name> | Answer<RouteResponse<Name>>>

/**
 * Ties a function to a row of the route table: it gets the request as the row's schema understands it, and what it returns
 * leaves as the row's schema knows it, without any field more.
 */
export function handle<Name extends Exclude<JsonRouteName, VisitorRouteName>>(
  name: Name,
  run: Run<Name, AccountContext>,
): AccountHandler<Name> {
  return answering(name, withAccount, run)
}

/** The same for a route that may be called before there is an account. */
export function handleVisitor<Name extends Extract<JsonRouteName, VisitorRouteName>>(
  name: Name,
  run: Run<Name, VisitorContext>,
): AccountHandler<Name> {
  return answering(name, (context) => context, run)
}

/** The same for a route that answers with an event stream. */
export function stream<Name extends StreamRouteName>(
  name: Name,
  open: (context: AccountContext & { request: Request; response: Response }) => Promise<void>,
): AccountHandler<Name> {
  return {
    name,
    async serve(context, request, response) {
      const own = withAccount(context)
      await parseRequest(routes[name], routes[name].request, request, response)
      await open({ ...own, request, response })
    },
  }
}

function answering<Name extends JsonRouteName, Context>(
  name: Name,
  admit: (context: VisitorContext) => Context,
  run: Run<Name, Context>,
): AccountHandler<Name> {
  const route = routes[name]
  const schema = table[name].request
  return {
    name,
    async serve(context, request, response) {
      const admitted = admit(context)
      const input = await parseRequest(route, schema, request, response)
      const result = await run({ ...admitted, request: input })
      const { status, body } = result instanceof Answer ? result : new Answer(200, result)
      sendJson(response, status, route.response.parse(body))
    },
  }
}

function withAccount(context: VisitorContext): AccountContext {
  if (context.account === null) throw new RouteError('permission_error', { code: 'account_required' })
  return context
}
