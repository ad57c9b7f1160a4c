import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { createCustomer } from '../customers/createCustomer.js'
import { attachPaymentMethod } from '../money/cards/attach.js'
import { createCard } from '../money/cards/paymentMethods.js'
import { cardOfTemplate } from '../money/cards/testCards.js'
import { type Scope, scheduledScope } from '../money/scope.js'
import { cancelSubscription } from '../subscriptions/cancelSubscription.js'
import { createSubscription } from '../subscriptions/createSubscription.js'
import { subscriptions } from '../subscriptions/objects.js'
import { pauseSubscription } from '../subscriptions/pauseSubscription.js'
import { updateSubscription } from '../subscriptions/updateSubscription.js'
import { day, type Moment, type Timeline } from './timeline.js'

export interface Membership {
  name: string
  email: string
  /** `pm_card_…` */
  card: string
  price: string
  applicationFeePercent?: number
  trialDays?: number
  behavior?: 'default_incomplete'
  sendInvoice?: boolean
  /** What comes of it, days later. */
  later?: { after: number; what: keyof typeof turns }
}

type Turn = (scope: Scope, subscription: Stripe.Subscription, customer: string) => void

const turns = {
  cancels: (scope, subscription) => {
    cancelSubscription(scope, subscription, { cancellation_details: { feedback: 'unused' } })
  },
  'leaves at the end of the month': (scope, subscription) => {
    updateSubscription(scope, subscription, { cancel_at_period_end: true })
  },
  'has a new card that is refused': (scope, subscription, customer) => {
    const method = cardFor(scope, 'pm_card_chargeCustomerFail')
    attachPaymentMethod(scope, method, { customer, customerAccount: null })
    updateSubscription(scope, subscription, { default_payment_method: method.id })
  },
  pauses: (scope, subscription) => {
    pauseSubscription(scope, subscription, { type: 'subscription' })
  },
  'collects nothing': (scope, subscription) => {
    updateSubscription(scope, subscription, { pause_collection: { behavior: 'void' } })
  },
} satisfies Record<string, Turn>

/** A customer with a card, a subscription, and what comes of it. */
export function joinGym(timeline: Timeline, { sandbox }: Moment, account: AccountState, member: Membership): void {
  const scope = scheduledScope(sandbox, account)
  const method = cardFor(scope, member.card, member)
  const customer = createCustomer(scope, {
    name: member.name,
    email: member.email,
    payment_method: method.id,
    invoice_settings: { default_payment_method: method.id },
  })
  const { id } = createSubscription(scope, {
    customer: customer.id,
    items: [{ price: member.price }],
    ...(member.applicationFeePercent === undefined ? {} : { application_fee_percent: member.applicationFeePercent }),
    ...(member.trialDays === undefined ? {} : { trial_period_days: member.trialDays }),
    ...(member.behavior === undefined ? {} : { payment_behavior: member.behavior }),
    ...(member.sendInvoice ? { collection_method: 'send_invoice', days_until_due: 14 } : {}),
  })
  const { later } = member
  if (!later) return
  timeline.at(sandbox.clock.now() + later.after * day, `${member.name} ${later.what}`, (moment) => {
    const subscription = subscriptions(account).get(id)
    if (subscription) turns[later.what](scheduledScope(moment.sandbox, account), subscription, customer.id)
  })
}

function cardFor(scope: Scope, template: string, { name, email }: { name?: string; email?: string } = {}) {
  const card = cardOfTemplate(template)
  if (!card) throw new Error(`The sandbox knows no card ${template}.`)
  const details = { ...(name ? { name } : {}), ...(email ? { email } : {}) }
  return createCard(scope, card, { billing_details: details })
}
