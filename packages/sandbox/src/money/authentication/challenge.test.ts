import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from '../../core/account.js'
import { differenceWhenToldAgain } from '../../testing/toldAgain.js'
import { type MoneySandbox, startMoneySandbox } from '../testing/startMoneySandbox.js'

let money: MoneySandbox
let author: AccountState
beforeAll(async () => {
  money = await startMoneySandbox()
  author = await money.connect('JP')
})
afterAll(async () => {
  expect(await differenceWhenToldAgain(money.sandbox)).toBeUndefined()
  await money.close()
})

const answer = (url: string, outcome: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ outcome }), redirect: 'manual' })

describe('the page of the buyer’s bank', () => {
  const returnUrl = 'https://shop.example/done?order=7'
  const waiting = async (card = 'pm_card_threeDSecure2Required') => {
    const intent = await money.pay(
      { amount: 1980, currency: 'jpy', payment_method: card, return_url: returnUrl },
      author,
    )
    const url = intent.next_action?.redirect_to_url?.url
    if (!url) throw new Error('no page')
    return { intent, url }
  }
  const now = (id: string) => money.stripe.paymentIntents.retrieve(id, {}, { stripeContext: author.id })

  it('says who asks for how much, in both languages', async () => {
    const { url } = await waiting()
    const read = (language: string) =>
      fetch(url, { headers: { 'Accept-Language': language } }).then((page) => page.text())
    expect(await read('ja')).toMatch(/<html lang="ja">[\s\S]*ご本人確認[\s\S]*￥1,980[\s\S]*4242|3220/)
    expect(await read('en')).toMatch(/Confirm that it is you[\s\S]*¥1,980[\s\S]*3220/)
  })

  it('completes the payment and goes back with what the shop needs to know', async () => {
    const { intent, url } = await waiting()
    const response = await answer(url, 'authenticate')
    expect(response.status).toBe(303)
    const back = new URL(response.headers.get('location') ?? '')
    expect(Object.fromEntries(back.searchParams)).toEqual({
      order: '7',
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: 'succeeded',
    })
    expect(await now(intent.id)).toMatchObject({ status: 'succeeded', next_action: null })
    const charge = await money.stripe.charges.retrieve(
      String((await now(intent.id)).latest_charge),
      {},
      { stripeContext: author.id },
    )
    expect(charge.payment_method_details?.card?.three_d_secure).toMatchObject({
      result: 'authenticated',
      version: '2.2.0',
    })
    // Going there once more changes nothing.
    expect((await answer(url, 'fail')).status).toBe(303)
    expect(await now(intent.id)).toMatchObject({ status: 'succeeded' })
  })

  it('fails it, and a card may still be declined after the bank knows its holder', async () => {
    const failed = await waiting()
    const response = await answer(failed.url, 'fail')
    expect(response.headers.get('location')).toContain('redirect_status=failed')
    expect(await now(failed.intent.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    const declined = await waiting('pm_card_threeDSecureRequiredChargeDeclined')
    expect((await answer(declined.url, 'authenticate')).headers.get('location')).toContain('redirect_status=failed')
    expect(await now(declined.intent.id)).toMatchObject({ last_payment_error: { code: 'card_declined' } })
  })

  it('tells the script that opened it in a frame, where there is nowhere to go back to', async () => {
    const intent = await money.pay(
      { amount: 1980, currency: 'jpy', payment_method: 'pm_card_threeDSecure2Required' },
      author,
    )
    const url = String(Object(intent.next_action?.use_stripe_sdk).stripe_js)
    const response = await answer(url, 'authenticate')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain(`data-intent="${intent.id}" data-status="succeeded"`)
    expect(text).toContain('connect-sandbox:3ds')
  })

  it('is left to the script where that was asked for, and to nobody who orders by telephone', async () => {
    const sale = {
      amount: 1980,
      currency: 'jpy',
      payment_method: 'pm_card_threeDSecure2Required',
      return_url: returnUrl,
    }
    const asked = await money.pay({ ...sale, use_stripe_sdk: true }, author)
    expect(asked.next_action?.type).toBe('use_stripe_sdk')
    const called = await money.pay({ ...sale, payment_method_options: { card: { moto: true } } }, author)
    expect(called.status).toBe('succeeded')
  })

  it('is nowhere else', async () => {
    const { url, intent } = await waiting()
    expect((await fetch(`${url}x`)).status).toBe(404)
    await money.stripe.paymentIntents.cancel(intent.id, {}, { stripeContext: author.id })
    expect((await fetch(url)).status).toBe(410)
    expect((await answer(url, 'authenticate')).status).toBe(410)
  })

  it('works for cards that are only set up', async () => {
    const { id: customer } = await money.stripe.customers.create({})
    const intent = await money.stripe.setupIntents.create({
      confirm: true,
      customer,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      return_url: returnUrl,
    })
    expect(intent.status).toBe('requires_action')
    const response = await answer(String(intent.next_action?.redirect_to_url?.url), 'authenticate')
    expect(response.headers.get('location')).toContain(`setup_intent=${intent.id}`)
    expect(await money.stripe.setupIntents.retrieve(intent.id)).toMatchObject({ status: 'succeeded' })
  })
})
