import { z } from 'zod'
import { amount, currency, stripeId, unixSeconds } from './object.js'

/** `paid` is not the end: for some days a bank can return the money, and Stripe then moves the payout to `failed`. @public */
export const payoutStatuses = ['pending', 'in_transit', 'paid', 'failed', 'canceled'] as const

/** The schema of {@link ExternalAccount}. @public */
export const externalAccount = z
  .object({
    id: z.string(),
    object: z.enum(['bank_account', 'card']),
    /** Bank name, or card brand. */
    name: z.string().nullable(),
    last4: z.string(),
    currency: currency.nullable(),
    country: z.string().nullable(),
    /** `errored` stops automatic payouts until the account is replaced. Cards have no status. */
    status: z.string().nullable(),
    default_for_currency: z.boolean(),
    /** Whether instant payouts can go here. */
    instant: z.boolean(),
  })
  .meta({ id: 'ExternalAccount' })

/** A bank account or debit card that payouts go to. The full number is never known here. @public */
export type ExternalAccount = z.infer<typeof externalAccount>

/** The schema of {@link Payout}. @public */
export const payout = z
  .object({
    id: stripeId('po'),
    object: z.literal('payout'),
    amount,
    currency,
    status: z.enum(payoutStatuses),
    /** When the bank is expected to have it. Midnight UTC of that day, as Stripe gives it. */
    arrival_date: unixSeconds,
    created: unixSeconds,
    automatic: z.boolean(),
    method: z.enum(['standard', 'instant']),
    destination: externalAccount.nullable(),
    failure_code: z.string().nullable(),
    statement_descriptor: z.string().nullable(),
    trace_id: z.string().nullable(),
  })
  .meta({ id: 'Payout' })

/**
 * Money on its way from the account's balance to its bank.
 * @see https://docs.stripe.com/api/payouts/object
 * @public
 */
export type Payout = z.infer<typeof payout>

/** One of {@link payoutStatuses}. @public */
export type PayoutStatus = Payout['status']

/** The schema of {@link PayoutContents}. @public */
export const payoutContents = z
  .object({
    payments: z.object({ count: z.int(), amount }),
    refunds: z.object({ count: z.int(), amount }),
    /** Everything else that moved: adjustments, disputes, transfers, earlier payouts that came back. */
    other: z.object({ count: z.int(), amount }),
    /** Negative: what Stripe kept. */
    stripe_fees: amount,
    /** Negative: what the platform kept. */
    application_fees: amount,
  })
  .meta({ id: 'PayoutContents' })

/** What an automatic payout is made of. The five amounts add up to the payout's. @public */
export type PayoutContents = z.infer<typeof payoutContents>

/** The schema of {@link PayoutDetails}. @public */
export const payoutDetails = payout
  .extend({
    /** Null for manual payouts (Stripe does not say what is in them) and for more than 1,000 balance transactions. */
    contents: payoutContents.nullable(),
  })
  .meta({ id: 'PayoutDetails' })

/** A payout with what it is made of. @public */
export type PayoutDetails = z.infer<typeof payoutDetails>

/** The schema of {@link BalanceTransaction}. @public */
export const balanceTransaction = z
  .object({
    id: stripeId('txn'),
    object: z.literal('balance_transaction'),
    amount,
    fee: amount,
    net: amount,
    currency,
    type: z.string(),
    reporting_category: z.string(),
    status: z.string(),
    available_on: unixSeconds,
    created: unixSeconds,
    description: z.string().nullable(),
    /** The id of what moved the money: a charge, refund, payout, transfer. */
    source: z.string().nullable(),
  })
  .meta({ id: 'BalanceTransaction' })

/**
 * One movement of the balance: `net` = `amount` − `fee`.
 * @see https://docs.stripe.com/api/balance_transactions/object
 * @public
 */
export type BalanceTransaction = z.infer<typeof balanceTransaction>
