import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorOf } from '../testing/errorOf.js'
import { keyProblems } from '../testing/keyProblems.js'
import { missingKeys } from '../testing/missingKeys.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let sandbox: Awaited<ReturnType<typeof frozenSandbox>>
let stripe: Stripe
let id: string
beforeAll(async () => {
  sandbox = await frozenSandbox()
  stripe = sandbox.stripe
  id = (await stripe.customers.create()).id
})
afterAll(() => sandbox.close())

describe('the credit balance of a customer', () => {
  it('moves by transactions alone', async () => {
    const credit = await stripe.customers.createBalanceTransaction(id, {
      amount: -500,
      currency: 'usd',
      description: 'Sorry',
      metadata: { why: 'late' },
    })
    expect(credit).toMatchObject({
      id: expect.stringMatching(/^cbtxn_/),
      amount: -500,
      currency: 'usd',
      customer: id,
      description: 'Sorry',
      ending_balance: -500,
      type: 'adjustment',
      metadata: { why: 'late' },
    })
    expect(keyProblems('customer_balance_transaction', credit)).toEqual([])
    expect(missingKeys('customer_balance_transaction', credit)).toEqual([])
    const [event] = (await stripe.events.list({ type: 'customer.updated' })).data
    expect(event?.data).toMatchObject({ object: { balance: -500 }, previous_attributes: { balance: 0 } })

    const debit = await stripe.customers.createBalanceTransaction(id, { amount: 200, currency: 'usd' })
    expect(debit.ending_balance).toBe(-300)
    expect(await stripe.customers.update(id, { balance: -1000 })).toMatchObject({ balance: -1000, currency: 'usd' })
    const { data } = await stripe.customers.listBalanceTransactions(id)
    expect(data.map(({ amount, ending_balance }) => [amount, ending_balance])).toEqual([
      [-700, -1000],
      [200, -300],
      [-500, -500],
    ])
    const changed = await stripe.customers.updateBalanceTransaction(id, credit.id, {
      description: '',
      metadata: { why: '' },
    })
    expect(changed).toMatchObject({ description: null, metadata: {}, amount: -500 })
    const read = await stripe.customers.retrieveBalanceTransaction(id, credit.id, { expand: ['customer'] })
    expect(read.customer).toMatchObject({ object: 'customer', balance: -1000 })
  })

  it('is kept apart by currency', async () => {
    const other = await stripe.customers.createBalanceTransaction(id, { amount: -50, currency: 'jpy' })
    expect(other.ending_balance).toBe(-50)
    const customer = await stripe.customers.retrieve(id, { expand: ['invoice_credit_balance'] })
    expect(customer).toMatchObject({ balance: -1000, invoice_credit_balance: { usd: -1000, jpy: -50 } })
  })

  it('begins with what the customer was made with', async () => {
    const customer = await stripe.customers.create({ balance: -800 })
    expect(customer).toMatchObject({ balance: -800, currency: 'jpy' })
    const [first] = (await stripe.customers.listBalanceTransactions(customer.id)).data
    expect(first).toMatchObject({ amount: -800, type: 'initial' })
  })

  it('refuses what cannot be', async () => {
    expect(await errorOf(stripe.customers.createBalanceTransaction(id, { amount: 0, currency: 'usd' }))).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'amount',
    })
    const stranger = await stripe.customers.create()
    const [transaction] = (await stripe.customers.listBalanceTransactions(id, { limit: 1 })).data
    expect(
      await errorOf(stripe.customers.retrieveBalanceTransaction(stranger.id, transaction?.id ?? '')),
    ).toMatchObject({ statusCode: 404 })
    expect(
      await errorOf(stripe.customers.createBalanceTransaction('cus_none', { amount: 1, currency: 'usd' })),
    ).toMatchObject({ statusCode: 404, message: "No such customer: 'cus_none'" })
  })
})

describe('the cash balance of a customer', () => {
  it('is reconciled as the customer or the account says', async () => {
    expect(await stripe.customers.retrieveCashBalance(id)).toMatchObject({
      object: 'cash_balance',
      available: null,
      customer: id,
      settings: { reconciliation_mode: 'automatic', using_merchant_default: true },
    })
    const manual = await stripe.customers.updateCashBalance(id, { settings: { reconciliation_mode: 'manual' } })
    expect(manual.settings).toEqual({ reconciliation_mode: 'manual', using_merchant_default: false })
    const again = await stripe.customers.updateCashBalance(id, {
      settings: { reconciliation_mode: 'merchant_default' },
    })
    expect(again.settings).toEqual({ reconciliation_mode: 'automatic', using_merchant_default: true })
    expect((await stripe.customers.listCashBalanceTransactions(id)).data).toEqual([])
    expect(await errorOf(stripe.customers.retrieveCashBalanceTransaction(id, 'ccsbtxn_none'))).toMatchObject({
      statusCode: 404,
    })
  })

  it('is filled through a virtual account that stays the same', async () => {
    const ask = (currency: string, bank_transfer: Stripe.CustomerCreateFundingInstructionsParams.BankTransfer) =>
      stripe.customers.createFundingInstructions(id, { currency, funding_type: 'bank_transfer', bank_transfer })
    const japanese = await ask('jpy', { type: 'jp_bank_transfer' })
    expect(japanese).toMatchObject({
      object: 'funding_instructions',
      currency: 'jpy',
      funding_type: 'bank_transfer',
      bank_transfer: {
        country: 'JP',
        type: 'jp_bank_transfer',
        financial_addresses: [{ type: 'zengin', supported_networks: ['zengin'], zengin: { account_type: 'futsu' } }],
      },
    })
    expect(await ask('jpy', { type: 'jp_bank_transfer' })).toMatchObject({ bank_transfer: japanese.bank_transfer })
    const types = [
      await ask('usd', { type: 'us_bank_transfer' }),
      await ask('gbp', { type: 'gb_bank_transfer' }),
      await ask('mxn', { type: 'mx_bank_transfer' }),
      await ask('eur', { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'DE' } }),
    ].map(({ bank_transfer }) => [bank_transfer.country, bank_transfer.financial_addresses[0]?.type])
    expect(types).toEqual([
      ['US', 'aba'],
      ['GB', 'sort_code'],
      ['MX', 'spei'],
      ['DE', 'iban'],
    ])
    expect(await errorOf(ask('usd', { type: 'jp_bank_transfer' }))).toMatchObject({ param: 'currency' })
    expect(await errorOf(ask('eur', { type: 'eu_bank_transfer' }))).toMatchObject({ code: 'parameter_missing' })
  })
})
