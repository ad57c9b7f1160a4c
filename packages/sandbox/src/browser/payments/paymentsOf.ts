import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import type { Range } from '../../core/collection.js'
import { charges, idOf, paymentIntents, transfers } from '../../money/objects.js'

/** What the account's people call a payment: an attempt to pay with the last charge that came of it, or a bare charge. */
export interface Payment {
  id: string
  created: number
  intent: Stripe.PaymentIntent | undefined
  charge: Stripe.Charge | undefined
  /** The platform made it on behalf of the account, so it lives with the platform. */
  onBehalf: boolean
}

interface Wanted {
  /** With the charges that the platform made on behalf of the account, in the place of what they sent it. */
  onBehalf: boolean
  created?: Range | undefined
}

/**
 * The account's payments, newest first. No list of the API goes by outcome, or by the account that a charge was made on behalf
 * of: they are looked for where they are kept.
 */
export function* paymentsOf(account: AccountState, { onBehalf, created }: Wanted): Generator<Payment> {
  const platform = account.platform.account
  const isForAccount = (owner: { on_behalf_of: string | { id: string } | null }) =>
    idOf(owner.on_behalf_of) === account.id
  const sources = [
    ...intentsOf(account, { created }),
    ...bareChargesOf(account, { created, matches: (charge) => !onBehalf || !isSentForCharge(account, charge) }),
    ...(onBehalf
      ? [
          ...intentsOf(platform, { created, matches: isForAccount, onBehalf: true }),
          ...bareChargesOf(platform, { created, matches: isForAccount, onBehalf: true }),
        ]
      : []),
  ]
  const heads = sources.map((source) => ({ source, head: source.next() }))
  for (;;) {
    let newest: (typeof heads)[number] | undefined
    for (const one of heads) {
      if (!one.head.done && (!newest || newest.head.done || one.head.value.created > newest.head.value.created)) {
        newest = one
      }
    }
    if (!newest || newest.head.done) return
    yield newest.head.value
    newest.head = newest.source.next()
  }
}

/** One payment of the account, by the id of its intent or of any of its charges. */
export function findPayment(account: AccountState, id: string, onBehalf: boolean): Payment | undefined {
  const own = paymentIn(account, id, false)
  const source = own?.charge && onBehalf ? sourceOf(account, own.charge) : undefined
  if (source) return paymentIn(account.platform.account, source.id, true)
  if (own || !onBehalf) return own
  const found = paymentIn(account.platform.account, id, true)
  const owner = found?.intent ?? found?.charge
  return owner && idOf(owner.on_behalf_of) === account.id ? found : undefined
}

function paymentIn(owner: AccountState, id: string, onBehalf: boolean): Payment | undefined {
  const charge = charges(owner).get(id)
  const intent = paymentIntents(owner).get(charge ? (idOf(charge.payment_intent) ?? '') : id)
  if (intent) return ofIntent(owner, intent, onBehalf)
  return charge && { id: charge.id, created: charge.created, intent: undefined, charge, onBehalf }
}

function ofIntent(owner: AccountState, intent: Stripe.PaymentIntent, onBehalf: boolean): Payment {
  const charge = charges(owner).get(idOf(intent.latest_charge) ?? '')
  return { id: intent.id, created: intent.created, intent, charge, onBehalf }
}

interface Source<T> {
  created?: Range | undefined
  matches?: (object: T) => boolean
  onBehalf?: boolean
}

function intentsOf(owner: AccountState, { onBehalf = false, ...selection }: Source<Stripe.PaymentIntent>) {
  const found = paymentIntents(owner).walk(selection)
  return [mapped(found, (intent) => ofIntent(owner, intent, onBehalf))]
}

function bareChargesOf(owner: AccountState, { created, matches, onBehalf = false }: Source<Stripe.Charge>) {
  const found = charges(owner).walk({
    created,
    matches: (charge) => charge.payment_intent === null && (!matches || matches(charge)),
  })
  return [
    mapped(
      found,
      (charge): Payment => ({ id: charge.id, created: charge.created, intent: undefined, charge, onBehalf }),
    ),
  ]
}

function* mapped<From, To>(items: Iterable<From>, map: (item: From) => To): Generator<To> {
  for (const item of items) yield map(item)
}

const isSentForCharge = (account: AccountState, charge: Stripe.Charge) => sourceOf(account, charge) !== undefined

/** The platform's charge that this payment is the proceeds of, where that was made on behalf of the account. */
function sourceOf(account: AccountState, charge: Stripe.Charge): Stripe.Charge | undefined {
  const platform = account.platform.account
  const transfer = transfers(platform).get(idOf(charge.source_transfer) ?? '')
  const source = charges(platform).get(idOf(transfer?.source_transaction) ?? '')
  return source && idOf(source.on_behalf_of) === account.id ? source : undefined
}
