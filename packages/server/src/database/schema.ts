import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AccountOrder } from '../accounts/AccountOrder.js'
import type { MoneyOrder } from '../money/MoneyOrder.js'

/** A schema of our own, so that the tables can live in the host's database without meeting the host's. */
const connectKit = pgSchema('connect_kit')

const moment = () => timestamp({ withTimezone: true, precision: 3 })

export const moneyOperations = connectKit.table(
  'money_operations',
  {
    account: text().notNull(),
    /** Chosen by the browser; unique within the account. */
    id: uuid().notNull(),
    kind: text({ enum: ['payout', 'payout_cancel'] }).notNull(),
    /** Everything needed to make the same call again, also after a restart. */
    parameters: jsonb().$type<MoneyOrder>().notNull(),
    parametersHash: text('parameters_hash').notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    subject: text().notNull(),
    status: text({ enum: ['unknown', 'succeeded', 'failed'] })
      .notNull()
      .default('unknown'),
    payout: text(),
    errorType: text('error_type'),
    errorCode: text('error_code'),
    errorParam: text('error_param'),
    attempts: integer().notNull().default(0),
    createdAt: moment().notNull(),
    /** While this lies ahead, one process is asking Stripe. */
    leasedUntil: moment().notNull(),
    nextAttemptAt: moment().notNull(),
    settledAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.account, table.id] }),
    index('money_operations_due').on(table.nextAttemptAt).where(sql`${table.status} = 'unknown'`),
    index('money_operations_open').on(table.account, table.createdAt).where(sql`${table.status} = 'unknown'`),
  ],
)

export const inboxEvents = connectKit.table(
  'inbox_events',
  {
    /** Stripe's event id: a second delivery of the same event finds it taken. */
    id: text().primaryKey(),
    source: text({ enum: ['account', 'connect', 'thin'] }).notNull(),
    account: text(),
    type: text().notNull(),
    objectId: text('object_id'),
    /** As received. Text, not jsonb: Postgres refuses an escaped NUL inside jsonb, and an event must never be refused. */
    payload: text().notNull(),
    attempts: integer().notNull().default(0),
    receivedAt: moment().notNull(),
    nextAttemptAt: moment().notNull(),
    processedAt: moment(),
    /** Given up after too many attempts; kept for a person to look at. */
    deadAt: moment(),
    lastError: text('last_error'),
  },
  (table) => [
    index('inbox_events_due')
      .on(table.nextAttemptAt)
      .where(sql`${table.processedAt} is null and ${table.deadAt} is null`),
    index('inbox_events_received').on(table.receivedAt),
  ],
)

/** Who owns which account. A row is there before Stripe is asked, and gone when the two have parted. */
export const connectedAccounts = connectKit.table(
  'connected_accounts',
  {
    /** Ours: the idempotency key at Stripe is made of it, and it stands in the account's metadata. */
    id: uuid().primaryKey(),
    /** `tenant:` or `subject:`, then the host's own id of the business or of the person who is one. */
    tenant: text().notNull(),
    /** Null while Stripe has not said which it is. */
    account: text(),
    generation: text({ enum: ['v1', 'v2'] }).notNull(),
    origin: text({ enum: ['created', 'oauth'] }).notNull(),
    /** Chosen once. Null: the account was there before, and only Stripe knows. */
    country: text(),
    /** `closed`: for good, at Stripe. It says what became of it until the tenant has another one. */
    status: text({ enum: ['making', 'live', 'closed'] }).notNull(),
    /** Everything needed to ask again; forgotten once the account is known. */
    order: jsonb().$type<AccountOrder>(),
    attempts: integer().notNull().default(0),
    createdAt: moment().notNull(),
    /** While this lies ahead, one process is asking Stripe. */
    leasedUntil: moment().notNull(),
    nextAttemptAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('connected_accounts_tenant').on(table.tenant),
    uniqueIndex('connected_accounts_account').on(table.account),
    index('connected_accounts_due').on(table.nextAttemptAt).where(sql`${table.status} = 'making'`),
  ],
)

/** Ways to Stripe's consent page that are still open: each may be come back from once. */
export const oauthStates = connectKit.table(
  'oauth_states',
  {
    /** A digest: what is in the database alone opens nothing. */
    nonceHash: text('nonce_hash').primaryKey(),
    tenant: text().notNull(),
    subject: text().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index('oauth_states_expiry').on(table.expiresAt)],
)
