import type Stripe from 'stripe'
import { createProduct } from '../catalog/products/createProduct.js'
import type { AccountState } from '../core/account.js'
import { emitEvent } from '../core/events.js'
import type { Sandbox } from '../core/sandbox.js'
import { eventsOf } from '../core/storedEvent.js'
import { createCustomer } from '../customers/createCustomer.js'
import { createCard } from '../money/cards/paymentMethods.js'
import { cardOfTemplate } from '../money/cards/testCards.js'
import { availableBalance, ledgerOf, takeUnpaid } from '../money/ledger/accountLedger.js'
import { record } from '../money/ledger/record.js'
import { settlement } from '../money/ledger/settlement.js'
import { balanceTransactions, charges, idOf, paymentIntents, payouts } from '../money/objects.js'
import { createPaymentIntent } from '../money/payments/createPaymentIntent.js'
import { traceOf } from '../money/payouts/payoutOutcome.js'
import { sendPayout } from '../money/payouts/sendPayout.js'
import { receiptUrl } from '../money/receipts/receiptUrl.js'
import type { Scope } from '../money/scope.js'
import { storeAccount } from '../resources/accounts/accountStore.js'
import { defaultExternalAccount } from '../resources/externalAccounts/index.js'
import { openAccount } from './author.js'
import { dice } from './dice.js'
import { onboardedInAmerica } from './onboarded.js'
import { americanReaders } from './readers.js'
import { americanCards } from './sell.js'
import { day } from './timeline.js'

export const scaleId = 'acct_1Scale'

const size = { products: 10_000, charges: 100_000, payouts: 10_000, customers: 500, models: 200 }
/** Stripe keeps events for thirty days. */
const eventsKept = 30 * day

/**
 * One account with more than anybody scrolls through: 10,000 products, 100,000 charges and 10,000 payouts in a year. A few
 * charges are made as any other; the rest are copies that share what is the same in all of them.
 */
export async function seedScale(sandbox: Sandbox): Promise<void> {
  const { account: platform } = sandbox.platform('sk_test_sandbox')
  const now = sandbox.clock.now()
  const beginning = now - 365 * day
  const account = openScale(at(sandbox, platform, beginning), platform)
  const scopeAt = (moment: number) => at(sandbox, account, Math.floor(moment))

  for (let i = 0; i < size.products; i++) addProduct(scopeAt(beginning + i * 60), i)
  const customers = Array.from({ length: size.customers }, (_, i) => addCustomer(scopeAt(beginning + i), i))
  const models = Array.from({ length: size.models }, (_, i) => {
    const customer = customers[i % customers.length]
    return charge(scopeAt(beginning + size.products * 60 + i), i, customer)
  })

  settlement.run(scopeAt(beginning + 9 * day).sandbox, account)
  for (const event of [...eventsOf(account)]) eventsOf(account).remove(event.id)
  const first = beginning + 10 * day
  const step = (now - 3_600 - first) / size.charges
  for (let i = size.models; i < size.charges; i++) {
    const model = models[i % models.length]
    if (model) repeat(scopeAt(first + i * step), model, i)
    const payoutsDue = Math.floor(((i + 1 - models.length) * size.payouts) / (size.charges - models.length))
    if (payouts(account).size < payoutsDue) payOut(scopeAt(first + i * step), sandbox)
  }
}

/** An account as it stood at a moment. What happened longer ago than events are kept says nothing. */
function at(sandbox: Sandbox, account: AccountState, moment: number): Scope {
  const kept = moment > sandbox.clock.now() - eventsKept
  const then: Sandbox = Object.create(sandbox, {
    clock: { value: { now: () => moment, advance: sandbox.clock.advance, frozen: true } },
  })
  return {
    sandbox: then,
    platform: account.platform,
    account,
    now: moment,
    emit: (type, object, { account: owner = account, previous } = {}) => {
      if (kept) emitEvent(then, owner, type, object, { previous })
    },
  }
}

function openScale({ sandbox }: Scope, platform: AccountState): AccountState {
  const account = openAccount(
    { sandbox, dice: dice('scale') },
    platform,
    scaleId,
    onboardedInAmerica(
      {
        name: 'Scale Stationery',
        url: 'https://scale.example.com',
        description: 'Pens, paper and everything that goes with them.',
        mcc: '5943',
        statementDescriptor: 'SCALE',
      },
      { email: 'sam.scale@example.com', phone: '+15035550100', firstName: 'Sam', lastName: 'Scale' },
      { routing: '110000000', number: '000123456789' },
    ),
    'STRIPE TEST BANK',
  )
  const { settings } = account.object
  if (settings?.payouts) {
    // Its payouts are those of the story.
    const { delay_days } = settings.payouts.schedule
    storeAccount(account, {
      settings: { ...settings, payouts: { ...settings.payouts, schedule: { delay_days, interval: 'manual' } } },
    })
  }
  return account
}

const goods = ['Pen', 'Pencil', 'Notebook', 'Eraser', 'Ruler', 'Ink', 'Envelope', 'Brush', 'Stapler', 'Folder']
const colours = ['black', 'blue', 'green', 'red', 'white', 'violet', 'amber', 'grey', 'teal', 'ochre']

function addProduct(scope: Scope, i: number): void {
  const name = `${goods[i % goods.length]} ${colours[Math.floor(i / goods.length) % colours.length]} ${i}`
  createProduct(scope, {
    name,
    metadata: { sku: `S-${i}` },
    default_price_data: { currency: 'usd', unit_amount: 100 + (i % 50) * 25 },
  })
}

function addCustomer(scope: Scope, i: number): string {
  const reader = americanReaders[i % americanReaders.length] ?? americanReaders[0]
  return createCustomer(scope, { name: `${reader.name} ${i}`, email: `${i}.${reader.email}` }).id
}

interface Model {
  intent: Stripe.PaymentIntent
  charge: Stripe.Charge
  transaction: Stripe.BalanceTransaction
}

/** A payment as any other. */
function charge(scope: Scope, i: number, customer: string | undefined): Model {
  const { account } = scope
  const template = cardOfTemplate(americanCards[i % americanCards.length] ?? americanCards[0])
  if (!template) throw new Error('The sandbox has lost its test cards.')
  const reader = americanReaders[i % americanReaders.length] ?? americanReaders[0]
  const method = createCard(scope, template, { billing_details: reader })
  const made = createPaymentIntent(scope, {
    amount: 500 + (i % 40) * 125,
    currency: 'usd',
    description: `${goods[i % goods.length]}, ${colours[i % colours.length]}`,
    metadata: { order: String(i) },
    payment_method: method.id,
    confirm: true,
    ...(customer === undefined ? {} : { customer }),
  })
  const intent = paymentIntents(account).get(made.id)
  const paid = charges(account).get(idOf(made.latest_charge) ?? '')
  const transaction = balanceTransactions(account).get(idOf(paid?.balance_transaction) ?? '')
  if (!intent || !paid || !transaction) throw new Error('A payment of the seed came to nothing.')
  return { intent, charge: paid, transaction }
}

/** The same payment at another time. */
function repeat(scope: Scope, model: Model, i: number): void {
  const { account, sandbox, now } = scope
  const [id, intentId] = [sandbox.ids.next('ch'), sandbox.ids.next('pi')]
  const metadata = { order: String(i) }
  const { amount, currency, fee_details: fees, description } = model.transaction
  const transaction = record(scope, {
    type: 'charge',
    currency,
    amount,
    from: 'customers',
    fees,
    source: id,
    description,
  })
  const repeated = charges(account).insert({
    ...model.charge,
    id,
    created: now,
    balance_transaction: transaction.id,
    metadata,
    payment_intent: intentId,
    receipt_url: receiptUrl(scope, id),
  })
  const intent = paymentIntents(account).insert({
    ...model.intent,
    id: intentId,
    created: now,
    client_secret: `${intentId}_secret_${sandbox.ids.token(25)}`,
    latest_charge: id,
    metadata,
  })
  scope.emit('charge.succeeded', repeated)
  scope.emit('payment_intent.succeeded', intent)
}

const nothingToCome: Sandbox['scheduler'] = { schedule: () => ({ cancel: () => undefined }), pending: 0 }

/** Everything that is available. What would not have arrived by now is on its way. */
function payOut(scope: Scope, sandbox: Sandbox): void {
  const { account, now } = scope
  const currency = account.defaultCurrency
  const destination = defaultExternalAccount(account, currency)
  const amount = availableBalance(account, currency)
  if (!destination || amount <= 0) return
  const order = { amount, currency, destination, method: 'standard', automatic: true, description: 'STRIPE PAYOUT' }
  const isUnderWay = now > sandbox.clock.now() - 3 * day
  const then: Sandbox = Object.create(scope.sandbox, { scheduler: { value: nothingToCome } })
  const payout = sendPayout({ ...scope, sandbox: isUnderWay ? sandbox : then }, order)
  takeUnpaid(account, currency, payout.id)
  if (isUnderWay) return
  const entries = { in_transit: -amount, bank: amount }
  ledgerOf(account).post({ at: payout.arrival_date, currency, transaction: null, entries })
  const paid = payouts(account).update(payout.id, {
    status: 'paid',
    reconciliation_status: 'completed',
    trace_id: traceOf(payout.id),
  })
  scope.emit('payout.paid', paid, { previous: payout })
}
