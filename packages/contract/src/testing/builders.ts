import { type AccountStatus, accountStatus } from '../accountStatus/accountStatus.js'
import { type OnboardedAccount, type Onboarding, onboardedAccount, onboarding } from '../onboarding/onboarding.js'
import { permissionsOf } from '../permissions.js'
import { type Balance, balance, type CurrencyBalance } from '../schemas/balance.js'
import { type MoneyOperation, moneyOperation } from '../schemas/moneyOperation.js'
import type { Page } from '../schemas/object.js'
import {
  type BalanceTransaction,
  balanceTransaction,
  type ExternalAccount,
  externalAccount,
  type Payout,
  type PayoutDetails,
  payout,
  payoutDetails,
} from '../schemas/payout.js'
import { type Session, session } from '../schemas/session.js'

const november20 = 1_795_132_800

/** A Japanese bank account, valid. Parsed by the schema, as all builders are, so that fixtures cannot drift. @public */
export const aBankAccount = (over: Partial<ExternalAccount> = {}): ExternalAccount =>
  externalAccount.parse({
    id: 'ba_1MUFG',
    object: 'bank_account',
    name: '三菱UFJ銀行',
    last4: '4321',
    currency: 'jpy',
    country: 'JP',
    status: 'new',
    default_for_currency: true,
    instant: false,
    ...over,
  })

/** A paid automatic payout of ¥158,900. @public */
export const aPayout = (over: Partial<Payout> = {}): Payout =>
  payout.parse({
    id: 'po_1',
    object: 'payout',
    amount: 158_900,
    currency: 'jpy',
    status: 'paid',
    arrival_date: november20 - 14 * 86_400,
    created: november20 - 17 * 86_400,
    automatic: true,
    method: 'standard',
    destination: aBankAccount(),
    failure_code: null,
    statement_descriptor: 'HONYA PRESS',
    trace_id: null,
    ...over,
  })

/** A payout with its contents, which add up. @public */
export const aPayoutDetails = (over: Partial<PayoutDetails> = {}): PayoutDetails =>
  payoutDetails.parse({
    ...aPayout(),
    contents: {
      payments: { count: 34, amount: 171_200 },
      refunds: { count: 2, amount: -4_800 },
      other: { count: 0, amount: 0 },
      stripe_fees: -6_163,
      application_fees: -1_337,
    },
    ...over,
  })

/** A payment of ¥3,000 less Stripe's fee. @public */
export const aBalanceTransaction = (over: Partial<BalanceTransaction> = {}): BalanceTransaction =>
  balanceTransaction.parse({
    id: 'txn_1',
    object: 'balance_transaction',
    amount: 3_000,
    fee: 108,
    net: 2_892,
    currency: 'jpy',
    type: 'charge',
    reporting_category: 'charge',
    status: 'available',
    available_on: november20,
    created: november20 - 4 * 86_400,
    description: '月刊ほんや 11月号',
    source: 'ch_1',
    ...over,
  })

const yen: CurrencyBalance = {
  currency: 'jpy',
  available: 128_400,
  pending: 45_200,
  pending_available_from: november20 + 4 * 86_400,
  pending_available_until: november20 + 7 * 86_400,
  instant_available: null,
  in_transit: 96_250,
  in_transit_arrival_from: november20,
  in_transit_arrival_until: november20,
  connect_reserved: 0,
}

/** A yen balance with available, pending and in-transit money, paid out every Friday. @public */
export const aBalance = ({
  yen: overYen,
  ...over
}: Partial<Balance> & { yen?: Partial<CurrencyBalance> } = {}): Balance =>
  balance.parse({
    object: 'balance',
    currencies: [{ ...yen, ...overYen }],
    payout_schedule: { interval: 'weekly', weekly_payout_days: ['friday'], monthly_payout_days: [], delay_days: 4 },
    payouts_enabled: true,
    debit_negative_balances: true,
    external_accounts: [aBankAccount()],
    failed_payout: null,
    ...over,
  })

/** A payout order that succeeded. @public */
export const aMoneyOperation = (over: Partial<MoneyOperation> = {}): MoneyOperation =>
  moneyOperation.parse({
    id: '018f5e0a-0000-4000-8000-000000000001',
    object: 'money_operation',
    kind: 'payout',
    status: 'succeeded',
    amount: 128_400,
    currency: 'jpy',
    payout: aPayout({ id: 'po_new', status: 'pending', amount: 128_400, automatic: false }),
    error: null,
    created: november20,
    ...over,
  })

/** An account in which everything is in place. @public */
export const anAccountStatus = (over: Partial<AccountStatus> = {}): AccountStatus =>
  accountStatus.parse({
    object: 'account_status',
    account: 'acct_1Honya',
    stage: 'complete',
    reason: null,
    charges: 'enabled',
    payouts: 'enabled',
    capabilities: [
      { name: 'card_payments', status: 'active' },
      { name: 'transfers', status: 'active' },
    ],
    requirements: [],
    alternatives: [],
    deadline: null,
    acts: null,
    next: 'none',
    ...over,
  })

/** The Japanese author's account, as a session names it. @public */
export const aSessionAccount = (
  over: Partial<NonNullable<Session['account']>> = {},
): NonNullable<Session['account']> => ({
  id: 'acct_1Honya',
  display_name: '本屋プレス',
  country: 'JP',
  default_currency: 'jpy',
  timezone: 'Asia/Tokyo',
  payouts_enabled: true,
  charges_enabled: true,
  ...over,
})

/** The session of the Japanese author's owner. @public */
export const aSession = (over: Partial<Session> = {}): Session => {
  const role = over.role ?? 'owner'
  return session.parse({
    object: 'session',
    role,
    permissions: permissionsOf(role),
    account: aSessionAccount(),
    mode: 'sandbox',
    publishable_key: 'pk_test_sandbox',
    ...over,
  })
}

/** One page of a list. @public */
export const page = <Item>(data: Item[], over: { has_more?: boolean } = {}): Page<Item> => ({
  object: 'list',
  data,
  has_more: false,
  ...over,
})

/** A Japanese account that has said nothing yet. @public */
export const anOnboardedAccount = (over: Partial<OnboardedAccount> = {}): OnboardedAccount =>
  onboardedAccount.parse({
    id: 'acct_1Honya',
    generation: 'v1',
    country: 'JP',
    default_currency: 'jpy',
    requirement_collection: 'application',
    dashboard: 'none',
    origin: 'created',
    details_submitted: false,
    terms_accepted: false,
    answers: {},
    provided: [],
    persons: [],
    external_accounts: [],
    status: anAccountStatus(),
    ...over,
  })

/** What the wizard starts from: every way open, and an account that has said nothing yet. @public */
export const anOnboarding = (over: Partial<Onboarding> = {}): Onboarding =>
  onboarding.parse({
    object: 'onboarding',
    modes: ['hosted', 'embedded', 'api', 'oauth'],
    countries: ['JP', 'US'],
    account: anOnboardedAccount(),
    closed_account: null,
    files_url: 'https://uploads.stripe.com/v1/files',
    ...over,
  })
