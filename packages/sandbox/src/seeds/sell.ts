import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { ApiError } from '../core/errors.js'
import { createCard } from '../money/cards/paymentMethods.js'
import { cardOfTemplate } from '../money/cards/testCards.js'
import { charges, idOf } from '../money/objects.js'
import { createPaymentIntent } from '../money/payments/createPaymentIntent.js'
import { createRefund, type RefundOrder } from '../money/refunds/createRefund.js'
import { scheduledScope } from '../money/scope.js'
import type { Reader } from './readers.js'
import type { Moment } from './timeline.js'

export interface Sale {
  amount: number
  currency: string
  description: string
  reader: Reader
  /** `pm_card_…` */
  card: string
  applicationFee?: number
  /** Sold by the platform for this account: a destination charge. */
  destination?: AccountState
  /** Holds the charge and its transfers together. */
  transferGroup?: string
  metadata?: Stripe.Metadata
}

/** The charge, or undefined where the card was declined: that stays in the history as well. */
export function sell({ sandbox }: Moment, account: AccountState, sale: Sale): Stripe.Charge | undefined {
  const scope = scheduledScope(sandbox, account)
  const card = cardOfTemplate(sale.card)
  if (!card) throw new Error(`The sandbox knows no card ${sale.card}.`)
  const method = createCard(scope, card, { billing_details: sale.reader })
  try {
    const intent = createPaymentIntent(scope, {
      amount: sale.amount,
      currency: sale.currency,
      description: sale.description,
      payment_method: method.id,
      receipt_email: sale.reader.email,
      confirm: true,
      ...(sale.applicationFee === undefined ? {} : { application_fee_amount: sale.applicationFee }),
      ...(sale.transferGroup === undefined ? {} : { transfer_group: sale.transferGroup }),
      ...(sale.metadata ? { metadata: sale.metadata } : {}),
      ...(sale.destination ? { transfer_data: { destination: sale.destination.id } } : {}),
    })
    return charges(account).get(idOf(intent.latest_charge) ?? '')
  } catch (error) {
    if (error instanceof ApiError && error.status === 402) return undefined
    throw error
  }
}

/** Gives back what a sale brought in, as far as it was not given back already. */
export function giveBack(
  { sandbox }: Moment,
  account: AccountState,
  charge: string,
  order: Omit<RefundOrder, 'amount'> & { part?: number } = {},
): void {
  const sold = charges(account).get(charge)
  if (!sold || sold.refunded) return
  const left = sold.amount - sold.amount_refunded
  createRefund(scheduledScope(sandbox, account), sold, {
    ...order,
    amount: Math.round(left * (order.part ?? 1)),
    reason: 'requested_by_customer',
  })
}

/** What readers pay with, some of it in vain. */
export const japaneseCards: readonly [string, ...string[]] = [
  'pm_card_jp',
  'pm_card_jp',
  'pm_card_jp',
  'pm_card_jcb',
  'pm_card_jcb',
  'pm_card_visa',
  'pm_card_mastercard',
  'pm_card_amex',
]
export const americanCards: readonly [string, ...string[]] = [
  'pm_card_visa',
  'pm_card_visa',
  'pm_card_visa_debit',
  'pm_card_mastercard',
  'pm_card_amex',
]
export const emptyCard = 'pm_card_visa_chargeDeclinedInsufficientFunds'
