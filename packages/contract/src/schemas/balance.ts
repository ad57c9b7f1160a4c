import { z } from 'zod'
import { amount, currency, unixSeconds } from './object.js'
import { externalAccount, payout } from './payout.js'

/** The schema of {@link CurrencyBalance}. @public */
export const currencyBalance = z
  .object({
    currency,
    /** Can be paid out now. Negative when refunds and disputes took more than there was. */
    available: amount,
    /** Not settled yet. */
    pending: amount,
    /** When the pending money becomes available: first and last day known. Null where that is not known. */
    pending_available_from: unixSeconds.nullable(),
    pending_available_until: unixSeconds.nullable(),
    /** What an instant payout could send, and what would arrive after its fee. Null where instant payouts do not exist. */
    instant_available: z.object({ amount, net: amount.nullable() }).nullable(),
    /** Payouts that left the balance and have not arrived. Never part of `available` or `pending`. */
    in_transit: amount,
    in_transit_arrival_from: unixSeconds.nullable(),
    in_transit_arrival_until: unixSeconds.nullable(),
    /** Held by Stripe against negative balances of connected accounts. */
    connect_reserved: amount,
  })
  .meta({ id: 'CurrencyBalance' })

/** What an account has in one currency. Never add two of them up. @public */
export type CurrencyBalance = z.infer<typeof currencyBalance>

/** The schema of {@link PayoutSchedule}. @public */
export const payoutSchedule = z
  .object({
    interval: z.enum(['manual', 'daily', 'weekly', 'monthly']),
    /** `monday` … `friday`, for `weekly`. */
    weekly_payout_days: z.array(z.string()),
    /** 1–31, for `monthly`; 29–31 fall back to the last day. */
    monthly_payout_days: z.array(z.int()),
    delay_days: z.int(),
  })
  .meta({ id: 'PayoutSchedule' })

/** When Stripe pays out by itself. @public */
export type PayoutSchedule = z.infer<typeof payoutSchedule>

/** The schema of {@link Balance}. @public */
export const balance = z
  .object({
    object: z.literal('balance'),
    /** The account's own currency first. Never empty. */
    currencies: z.array(currencyBalance).min(1),
    payout_schedule: payoutSchedule,
    payouts_enabled: z.boolean(),
    /** Whether Stripe collects a negative balance from the bank account by itself. */
    debit_negative_balances: z.boolean(),
    external_accounts: z.array(externalAccount),
    /** The newest payout that the bank sent back, while the bank account is still `errored`. */
    failed_payout: payout.nullable(),
  })
  .meta({ id: 'Balance' })

/**
 * Everything a balance panel needs to say where the money is and when it moves.
 * @see https://docs.stripe.com/api/balance/balance_object
 * @public
 */
export type Balance = z.infer<typeof balance>
