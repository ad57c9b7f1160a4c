import { z } from 'zod'
import { accountStatus } from './accountStatus/accountStatus.js'
import { onboardingRoutes } from './onboarding/onboardingRoutes.js'
import type { RouteDefinition } from './route.js'
import { accountSession, accountSessionRequest } from './schemas/accountSession.js'
import { balance } from './schemas/balance.js'
import { japaneseBank, japaneseBranch, japanesePostalAddress } from './schemas/japan.js'
import { liveEvent } from './schemas/liveEvent.js'
import { moneyOperation } from './schemas/moneyOperation.js'
import { currency, pageOf, stripeId } from './schemas/object.js'
import { balanceTransaction, payout, payoutDetails, payoutStatuses } from './schemas/payout.js'
import { session } from './schemas/session.js'

const limit = z.coerce.number().int().min(1).max(100).optional()
const nothing = z.strictObject({})
const payoutId = stripeId('po')

const words = z.string().trim().max(100)
const bankCode = z.string().regex(/^\d{4}$/)

const received = z.object({ received: z.literal(true) }).meta({ id: 'EventReceived' })

/**
 * Every route of the backend. The Express router, the OpenAPI document and the browser client are derived from this table.
 * No request names the caller's account: that is a fact the server knows (see `identify`).
 * @public
 */
export const routes = {
  getSession: {
    summary: 'Who is calling: role, permissions, account, mode',
    method: 'GET',
    path: '/session',
    audience: 'account',
    permission: 'session.read',
    account: 'optional',
    request: nothing,
    response: session,
  },
  createAccountSession: {
    summary: 'Mint an account session for Stripe’s embedded components',
    method: 'POST',
    path: '/account_sessions',
    audience: 'account',
    permission: 'account_sessions.create',
    request: accountSessionRequest,
    response: accountSession,
  },
  getBalance: {
    summary: 'The balance in every currency, and when it moves',
    method: 'GET',
    path: '/balance',
    audience: 'account',
    permission: 'balance.read',
    request: nothing,
    response: balance,
  },
  listPayouts: {
    summary: 'Payouts, newest first',
    method: 'GET',
    path: '/payouts',
    audience: 'account',
    permission: 'payouts.read',
    request: z.strictObject({ limit, starting_after: payoutId.optional(), status: z.enum(payoutStatuses).optional() }),
    response: pageOf(payout).meta({ id: 'PayoutPage' }),
  },
  getPayout: {
    summary: 'One payout and what it is made of',
    method: 'GET',
    path: '/payouts/{payout}',
    audience: 'account',
    permission: 'payouts.read',
    request: z.strictObject({ payout: payoutId }),
    response: payoutDetails,
  },
  listPayoutBalanceTransactions: {
    summary: 'The balance transactions of an automatic payout',
    method: 'GET',
    path: '/payouts/{payout}/balance_transactions',
    audience: 'account',
    permission: 'payouts.read',
    request: z.strictObject({ payout: payoutId, limit, starting_after: stripeId('txn').optional() }),
    response: pageOf(balanceTransaction).meta({ id: 'BalanceTransactionPage' }),
  },
  createPayout: {
    summary: 'Send money from the balance to the bank',
    method: 'POST',
    path: '/payouts',
    audience: 'account',
    permission: 'payouts.create',
    request: z.strictObject({
      operation: z.uuid(),
      amount: z.int().min(1).max(99_999_999_999),
      currency,
      method: z.enum(['standard', 'instant']).default('standard'),
      destination: z.union([stripeId('ba'), stripeId('card')]).optional(),
    }),
    response: moneyOperation,
  },
  cancelPayout: {
    summary: 'Take back a payout that is still pending',
    method: 'POST',
    path: '/payouts/{payout}/cancel',
    audience: 'account',
    permission: 'payouts.cancel',
    request: z.strictObject({ payout: payoutId, operation: z.uuid() }),
    response: moneyOperation,
  },
  listMoneyOperations: {
    summary: 'Orders to move money whose outcome is not known yet, newest first',
    method: 'GET',
    path: '/money_operations',
    audience: 'account',
    permission: 'payouts.read',
    request: z.strictObject({ limit, status: z.literal('unknown') }),
    response: pageOf(moneyOperation).meta({ id: 'MoneyOperationPage' }),
  },
  getMoneyOperation: {
    summary: 'One order to move money, by the id the browser chose',
    method: 'GET',
    path: '/money_operations/{operation}',
    audience: 'account',
    permission: 'payouts.read',
    request: z.strictObject({ operation: z.uuid() }),
    response: moneyOperation,
  },
  getAccountStatus: {
    summary: 'Where the account stands, what is missing, until when, and whose turn it is',
    method: 'GET',
    path: '/account/status',
    audience: 'account',
    permission: 'account.read',
    request: nothing,
    response: accountStatus,
  },
  ...onboardingRoutes,
  searchJapaneseBanks: {
    summary: 'Banks by name, kana or code',
    method: 'GET',
    path: '/japan/banks',
    audience: 'account',
    permission: 'directories.read',
    account: 'optional',
    request: z.strictObject({ query: words, limit }),
    response: pageOf(japaneseBank).meta({ id: 'JapaneseBankPage' }),
  },
  searchJapaneseBranches: {
    summary: 'Branches of a bank by name, kana or code',
    method: 'GET',
    path: '/japan/banks/{bank}/branches',
    audience: 'account',
    permission: 'directories.read',
    account: 'optional',
    request: z.strictObject({ bank: bankCode, query: words, limit }),
    response: pageOf(japaneseBranch).meta({ id: 'JapaneseBranchPage' }),
  },
  getJapanesePostalAddress: {
    summary: 'Prefecture, city and town of a postal code, in kanji and kana',
    method: 'GET',
    path: '/japan/postal_codes/{postal_code}',
    audience: 'account',
    permission: 'directories.read',
    account: 'optional',
    request: z.strictObject({ postal_code: z.string().regex(/^\d{7}$/) }),
    response: japanesePostalAddress,
  },
  streamEvents: {
    summary: 'What changed in the account, as it changes',
    method: 'GET',
    path: '/events',
    audience: 'account',
    permission: 'events.read',
    request: nothing,
    response: liveEvent,
    stream: true,
  },
  receiveAccountWebhook: {
    summary: 'Events of the platform itself',
    method: 'POST',
    path: '/webhooks/account',
    audience: 'stripe',
    permission: null,
    request: z.unknown(),
    response: received,
  },
  receiveConnectWebhook: {
    summary: 'Events of connected accounts',
    method: 'POST',
    path: '/webhooks/connect',
    audience: 'stripe',
    permission: null,
    request: z.unknown(),
    response: received,
  },
  receiveThinWebhook: {
    summary: 'Thin events of the second API: accounts of version 2 and their persons',
    method: 'POST',
    path: '/webhooks/thin',
    audience: 'stripe',
    permission: null,
    request: z.unknown(),
    response: received,
  },
} satisfies Record<string, RouteDefinition>

/** The type of the route table: all a browser client is derived from. @public */
export type Routes = typeof routes

/** The name of a route, and the `operationId` of the OpenAPI document. @public */
export type RouteName = keyof Routes

/** What a caller sends: path fields, query and body as one object. @public */
export type RouteRequest<Name extends RouteName> = z.input<Routes[Name]['request']>

/** What a caller gets. @public */
export type RouteResponse<Name extends RouteName> = z.output<Routes[Name]['response']>
