import type { Page } from 'playwright'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageLocale, pageLocales } from '../../hosted/pageLocale.js'
import { flawsOf } from '../../hosted/testing/flawsOf.js'
import { answerBank, cards, typeCard } from '../../hosted/testing/payAs.js'
import { hasBrowser, type Walk, walkHosted } from '../../hosted/testing/walkHosted.js'
import { portalTexts } from './texts.js'

type FlowData = Stripe.BillingPortal.SessionCreateParams.FlowData

const flowTypes = [
  'subscription_cancel',
  'subscription_pause',
  'subscription_update',
  'subscription_update_confirm',
  'payment_method_update',
  'customer_update',
] as const
type FlowType = (typeof flowTypes)[number]

let walk: Walk
let stripe: Stripe
let small: Stripe.Price
let large: Stripe.Price
let coupon: Stripe.Coupon
let configuration: Stripe.BillingPortal.Configuration

/** Somebody with a card and a subscription, and the page that they are sent to. */
interface Reader {
  customer: string
  subscription: Stripe.Subscription
  page: Page
  open(flow?: FlowData): Promise<void>
  held(): Promise<Stripe.Subscription>
  button(name: string): ReturnType<Page['getByRole']>
}

async function reader(locale: PageLocale, email = 'hanako@example.com', options = {}): Promise<Reader> {
  const { id: customer } = await stripe.customers.create({ email, name: '山田 花子' })
  const card = await stripe.paymentMethods.attach('pm_card_visa', { customer })
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: card.id } })
  const subscription = await stripe.subscriptions.create({ customer, items: [{ price: small.id }] })
  const page = await walk.visitor(locale, options)
  return {
    customer,
    subscription,
    page,
    open: async (flow) => {
      const { url } = await stripe.billingPortal.sessions.create({
        customer,
        configuration: configuration.id,
        return_url: `${walk.shop}/account`,
        ...(flow ? { flow_data: flow } : {}),
      })
      await page.goto(url)
    },
    held: () => stripe.subscriptions.retrieve(subscription.id),
    button: (name) => page.getByRole('button', { name, exact: true }),
  }
}

describe.skipIf(!hasBrowser)('the customer portal in Chromium', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    walk = await walkHosted()
    stripe = walk.stripe
    const product = await stripe.products.create({ name: '月刊ほんや' })
    const price = { product: product.id, currency: 'jpy', recurring: { interval: 'month' as const } }
    small = await stripe.prices.create({ ...price, unit_amount: 980 })
    large = await stripe.prices.create({ ...price, unit_amount: 1980 })
    coupon = await stripe.coupons.create({ percent_off: 20, duration: 'once' })
    configuration = await stripe.billingPortal.configurations.create({
      business_profile: { headline: '本の会員' },
      features: {
        customer_update: { enabled: true, allowed_updates: ['email', 'name', 'phone', 'address'] },
        invoice_history: { enabled: true },
        payment_method_update: { enabled: true },
        subscription_cancel: {
          enabled: true,
          cancellation_reason: { enabled: true, options: ['too_expensive', 'unused', 'other'] },
        },
        subscription_pause: { enabled: true },
        subscription_update: {
          enabled: true,
          default_allowed_updates: ['price', 'quantity'],
          proration_behavior: 'always_invoice',
          products: [{ product: product.id, prices: [small.id, large.id], adjustable_quantity: { enabled: true } }],
        },
      },
      login_page: { enabled: true },
    })
  }, 60_000)

  afterAll(() => walk.close())

  describe.each(pageLocales)('in %s', (locale) => {
    const texts = portalTexts[locale]

    /** What a flow begins with, and how somebody goes through with it. */
    const flows: Record<FlowType, [of: (reader: Reader) => FlowData, through: (reader: Reader) => Promise<void>]> = {
      subscription_cancel: [
        ({ subscription: { id } }) => ({
          type: 'subscription_cancel',
          subscription_cancel: {
            subscription: id,
            retention: { type: 'coupon_offer', coupon_offer: { coupon: coupon.id } },
          },
        }),
        async ({ page, button }) => {
          await page.getByText(texts.offer('20%')).waitFor()
          await page.getByRole('radio', { name: texts.reasons.unused }).check()
          await button(texts.cancel).click()
        },
      ],
      subscription_pause: [
        ({ subscription: { id } }) => ({ type: 'subscription_pause', subscription_pause: { subscription: id } }),
        ({ button }) => button(texts.pause).click(),
      ],
      subscription_update: [
        ({ subscription: { id } }) => ({ type: 'subscription_update', subscription_update: { subscription: id } }),
        async ({ page, button }) => {
          await page.getByRole('radio', { name: '1,980' }).check()
          await button(texts.review).click()
          expect(await flawsOf(page)).toEqual([])
          await button(texts.confirm).click()
        },
      ],
      subscription_update_confirm: [
        ({ subscription: { id, items } }) => ({
          type: 'subscription_update_confirm',
          subscription_update_confirm: {
            subscription: id,
            items: [{ id: items.data[0]?.id ?? '', price: large.id, quantity: 2 }],
          },
        }),
        async ({ page, button }) => {
          await page.getByText('× 2').waitFor()
          await button(texts.confirm).click()
        },
      ],
      payment_method_update: [
        () => ({ type: 'payment_method_update' }),
        async ({ page, button }) => {
          await typeCard(page, locale, '5555 5555 5555 4444')
          await button(texts.addMethod).click()
        },
      ],
      customer_update: [
        () => ({ type: 'customer_update' }),
        async ({ page, button }) => {
          await page.getByLabel(texts.name, { exact: true }).fill('山田 はな')
          await button(texts.save).click()
        },
      ],
    }
    const results: Record<FlowType, (reader: Reader) => Promise<void>> = {
      subscription_cancel: async ({ held }) =>
        expect(await held()).toMatchObject({
          cancel_at_period_end: true,
          cancellation_details: { feedback: 'unused' },
        }),
      subscription_pause: async ({ held }) => expect((await held()).status).toBe('paused'),
      subscription_update: async ({ held }) => expect((await held()).items.data[0]?.price.id).toBe(large.id),
      subscription_update_confirm: async ({ held }) => expect((await held()).items.data[0]?.quantity).toBe(2),
      payment_method_update: async ({ customer }) =>
        expect(
          await stripe.customers.retrieve(customer, { expand: ['invoice_settings.default_payment_method'] }),
        ).toMatchObject({ invoice_settings: { default_payment_method: { card: { last4: '4444' } } } }),
      customer_update: async ({ customer }) =>
        expect(await stripe.customers.retrieve(customer)).toMatchObject({ name: '山田 はな' }),
    }

    it.each(flowTypes)('the flow %s ends where it was told to', async (type) => {
      const [flowOf, through] = flows[type]
      for (const completion of ['redirect', 'hosted_confirmation', 'portal_homepage'] as const) {
        const who = await reader(locale)
        const { page } = who
        await who.open({
          ...flowOf(who),
          after_completion: {
            type: completion,
            ...(completion === 'redirect' ? { redirect: { return_url: `${walk.shop}/changed` } } : {}),
            ...(completion === 'hosted_confirmation'
              ? { hosted_confirmation: { custom_message: 'ありがとう / Thank you' } }
              : {}),
          },
        })
        if (completion === 'redirect') {
          expect(await flawsOf(page)).toEqual([])
          expect(await page.locator(`main a[href="${walk.shop}/account"]`).count()).toBe(1)
        }
        await through(who)
        if (completion === 'redirect') await page.waitForURL(`${walk.shop}/changed`)
        if (completion === 'hosted_confirmation') {
          await page.getByText('ありがとう / Thank you').waitFor()
          if (type === 'customer_update') expect(await flawsOf(page)).toEqual([])
        }
        if (completion === 'portal_homepage') {
          await page.getByRole('heading', { name: texts.subscriptions }).waitFor()
          expect(await page.getByRole('status').textContent()).toBe(texts.saved)
        }
        await results[type](who)
        await page.context().close()
      }
    })

    it('on the overview: cancelling with a reason and taking it back, pausing and resuming', async () => {
      const { page, open, held, button } = await reader(locale)
      await open()
      expect(await page.title()).toBe(texts.title('platform@example.com'))
      expect(await flawsOf(page)).toEqual([])
      await page.getByRole('link', { name: texts.cancel }).click()
      await page.getByRole('radio', { name: texts.reasons.too_expensive }).check()
      await button(texts.cancel).dblclick()
      await page.getByRole('status').getByText(texts.saved).waitFor()
      expect(await held()).toMatchObject({
        cancel_at_period_end: true,
        cancellation_details: { feedback: 'too_expensive' },
      })
      expect(await flawsOf(page)).toEqual([])
      await button(texts.undo).click()
      await page.getByRole('link', { name: texts.pause }).click()
      expect((await held()).cancel_at_period_end).toBe(false)
      await button(texts.pause).click()
      await page.getByText(texts.statuses.paused).waitFor()
      expect((await held()).status).toBe('paused')
      await button(texts.resume).click()
      await page.getByText(texts.statuses.active, { exact: true }).waitFor()
      expect((await held()).status).toBe('active')
      await page.context().close()
    })

    it('a coupon makes somebody stay, and whoever keeps it goes back to the shop', async () => {
      const { page, open, held, button, subscription } = await reader(locale)
      const flow: FlowData = {
        type: 'subscription_cancel',
        subscription_cancel: {
          subscription: subscription.id,
          retention: { type: 'coupon_offer', coupon_offer: { coupon: coupon.id } },
        },
      }
      await open(flow)
      await page.getByRole('link', { name: texts.keep }).click()
      await page.waitForURL(`${walk.shop}/account`)
      await open(flow)
      await button(texts.accept).click()
      await page.getByRole('status').getByText(texts.saved).waitFor()
      expect(await held()).toMatchObject({ cancel_at_period_end: false, discounts: [expect.stringMatching(/^di_/)] })
      await page.context().close()
    })

    it('without scripts and by keyboard alone somebody takes another plan, knowing what it costs today', async () => {
      const { page, open, held } = await reader(locale, 'hanako@example.com', { javaScriptEnabled: false })
      await open()
      await page.getByRole('link', { name: texts.update }).press('Enter')
      await page.getByRole('radio', { name: texts.current }).press('ArrowDown')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('3')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: texts.review }).waitFor()
      // Three of ¥1,980 less the ¥980 that were paid on the same day.
      expect(await page.locator('[data-due]').textContent()).toMatch(/[¥￥]4,960/)
      await page.getByRole('button', { name: texts.confirm }).press('Enter')
      await page.getByRole('status').getByText(texts.saved).waitFor()
      expect((await held()).items.data[0]).toMatchObject({ quantity: 3, price: { unit_amount: 1980 } })
      await page.context().close()
    })

    it('a card is refused, another one is kept after the bank was asked, and the old one goes', async () => {
      const { page, open, customer, button } = await reader(locale)
      await open()
      await page.getByRole('link', { name: texts.addMethod }).click()
      await typeCard(page, locale, cards.declined)
      await button(texts.addMethod).click()
      expect(await page.getByRole('alert').textContent()).toBe(
        locale === 'ja' ? 'カードが拒否されました。別のカードをお使いください。' : 'Your card was declined.',
      )
      expect(await flawsOf(page)).toEqual([])
      await typeCard(page, locale, cards.asksBank)
      await button(texts.addMethod).click()
      await answerBank(page, locale, 'fail')
      expect(await page.getByRole('alert').textContent()).toBe(texts.failed)
      await typeCard(page, locale, cards.asksBank)
      await button(texts.addMethod).click()
      await answerBank(page, locale, 'authenticate')
      await page.getByRole('status').getByText(texts.saved).waitFor()
      const known = () => stripe.customers.retrieve(customer, { expand: ['invoice_settings.default_payment_method'] })
      expect(await known()).toMatchObject({ invoice_settings: { default_payment_method: { card: { last4: '3220' } } } })
      await button(texts.makeStandard).click()
      expect(await known()).toMatchObject({ invoice_settings: { default_payment_method: { card: { last4: '4242' } } } })
      await page.locator('.card', { hasText: '3220' }).getByRole('button', { name: texts.remove }).click()
      await page.getByText('3220').waitFor({ state: 'detached' })
      const { data } = await stripe.customers.listPaymentMethods(customer)
      expect(data.map(({ card }) => card?.last4)).toEqual(['4242'])
      await page.context().close()
    })

    it('details are changed, an invoice is read, and the way leads back to the shop', async () => {
      const { page, open, customer, button } = await reader(locale)
      await open()
      await page.getByRole('link', { name: texts.change }).click()
      const answers = [
        [texts.email, 'hana@example.com'],
        [texts.phone, '0312345678'],
        [texts.postalCode, '150-0001'],
        [texts.state, '東京都'],
        [texts.city, '渋谷区'],
        [texts.line1, '神宮前 1-5-8'],
      ]
      for (const [name = '', answer = ''] of answers) await page.getByLabel(name, { exact: true }).fill(answer)
      await page.getByLabel(texts.country, { exact: true }).selectOption('JP')
      await page.getByLabel(texts.email, { exact: true }).fill('hana')
      await button(texts.save).click()
      await page.getByText(texts.emailWrong).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel(texts.email, { exact: true }).fill('hana@example.com')
      await button(texts.save).click()
      await page.getByText('hana@example.com').waitFor()
      expect(await stripe.customers.retrieve(customer)).toMatchObject({
        email: 'hana@example.com',
        phone: '0312345678',
        address: { country: 'JP', postal_code: '150-0001', state: '東京都', city: '渋谷区', line1: '神宮前 1-5-8' },
      })
      await page.getByRole('link', { name: texts.invoice }).click()
      await page.locator('[data-status]').waitFor()
      await page.goBack()
      await page.getByRole('link', { name: texts.back('platform@example.com') }).click()
      await page.waitForURL(`${walk.shop}/account`)
      await page.context().close()
    })

    it('a session is over when nobody came for an hour', async () => {
      const { page, open } = await reader(locale)
      await open()
      await walk.running.sandbox.clock.advance(2 * 3_600)
      await page.reload()
      await page.getByRole('heading', { name: texts.expired }).waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.context().close()
    })

    it('somebody signs in with their address and the code', async () => {
      const email = `${locale}@example.com`
      const { page, subscription, button } = await reader(locale, email)
      await page.goto(`${configuration.login_page.url}?prefilled_email=${encodeURIComponent(email)}`)
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel(texts.code, { exact: true }).fill('111111')
      await button(texts.signIn).click()
      await page.getByRole('alert').waitFor()
      expect(await flawsOf(page)).toEqual([])
      await page.getByLabel(texts.code, { exact: true }).fill('000000')
      await page.keyboard.press('Enter')
      await page.locator(`[data-subscription=${subscription.id}]`).waitFor()
      await page.context().close()
    })
  })
})
