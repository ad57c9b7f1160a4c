import { z } from 'zod'
import { accountStatus } from './accountStatus/accountStatus.js'
import { accountAnswers, businessType, personAnswers } from './onboarding/accountAnswers.js'
import { accountLink, oauthLink, onboarding } from './onboarding/onboarding.js'
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
  getOnboarding: {
    summary: 'The account on its way to payouts: what was said, what is missing, which ways are open',
    method: 'GET',
    path: '/onboarding',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: nothing,
    response: onboarding,
  },
  createAccount: {
    summary: 'Make the connected account, once',
    method: 'POST',
    path: '/account',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({
      country: z.string().regex(/^[A-Z]{2}$/),
      business_type: businessType.optional(),
      email: z.string().max(512).optional(),
    }),
    response: onboarding,
  },
  updateAccount: {
    summary: 'Say something of the account',
    method: 'POST',
    path: '/account/answers',
    audience: 'account',
    permission: 'onboarding.manage',
    request: accountAnswers,
    response: onboarding,
  },
  createPerson: {
    summary: 'Name somebody of the company, once per operation',
    method: 'POST',
    path: '/account/persons',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ operation: z.uuid(), answers: personAnswers }),
    response: onboarding,
  },
  updatePerson: {
    summary: 'Say something of somebody of the company',
    method: 'POST',
    path: '/account/persons/{person}',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ person: stripeId('person'), answers: personAnswers }),
    response: onboarding,
  },
  deletePerson: {
    summary: 'Take somebody off the company',
    method: 'DELETE',
    path: '/account/persons/{person}',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ person: stripeId('person') }),
    response: onboarding,
  },
  acceptTerms: {
    summary: 'Accept Stripe’s terms: the backend notes when, from where and with what',
    method: 'POST',
    path: '/account/terms',
    audience: 'account',
    permission: 'onboarding.manage',
    request: nothing,
    response: onboarding,
  },
  createAccountLink: {
    summary: 'A page of Stripe’s for this visit',
    method: 'POST',
    path: '/account/links',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({
      type: z.enum(['account_onboarding', 'account_update']),
      /** The host’s page to come back to. Its origin must be one that the platform allows. */
      return_url: z.url({ protocol: /^https?$/ }).max(2_000),
    }),
    response: accountLink,
  },
  startOauth: {
    summary: 'The way to Stripe’s consent page, for an account that exists already',
    method: 'POST',
    path: '/oauth/authorize',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({ redirect_uri: z.url({ protocol: /^https?$/ }).max(2_000) }),
    response: oauthLink,
  },
  completeOauth: {
    summary: 'What Stripe’s consent page sent back',
    method: 'POST',
    path: '/oauth/complete',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({
      state: z.string().max(2_000),
      code: z.string().max(500).optional(),
      error: z.string().max(100).optional(),
    }),
    response: onboarding,
  },
  disconnectAccount: {
    summary: 'Part from an account that joined by OAuth; what was kept of it is deleted',
    method: 'POST',
    path: '/account/disconnect',
    audience: 'account',
    permission: 'onboarding.manage',
    request: nothing,
    response: onboarding,
  },
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
