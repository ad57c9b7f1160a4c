import { type Context, Hono } from 'hono'
import type Stripe from 'stripe'
import { missing } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'
import { paymentMethods } from '../money/objects.js'
import { askApi } from './askApi.js'
import { caller } from './caller.js'
import { checkoutApi } from './checkout/checkoutApi.js'
import { belongsTo, customerSessionOf } from './customerFacts.js'
import { elementsSession } from './elementsSession.js'
import { formOf } from './formOf.js'
import { framePage } from './framePage.js'
import { paymentIntentOf, setupIntentOf } from './intentOf.js'
import { confirmationTokenParams, makeConfirmationToken } from './makeConfirmationToken.js'
import { publicError } from './publicError.js'
import { publicPaymentIntent, publicSetupIntent } from './publicIntent.js'
import { requireExpected } from './requireExpected.js'
import { stripeScript } from './stripeScript.js'

const confirmParams = ['payment_method', 'confirmation_token', 'mandate_data', 'return_url', 'use_stripe_sdk']
const paymentConfirmParams = [...confirmParams, 'receipt_email', 'setup_future_usage', 'shipping']
const ownParams = ['client_secret', 'client_context']

/** What a browser reads and writes with a publishable key, and the script that does it. */
export function elementsPages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  const script = async (c: Context) =>
    c.body(await stripeScript(sandbox.origin), 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    })
  pages.get('/_sandbox/stripe.js', script)
  // Where Stripe serves its own, for a browser whose requests to js.stripe.com are sent here.
  pages.get('/v3', script)
  pages.get('/v3/', script)
  pages.get('/:train{[a-z]+}/stripe.js', script)

  pages.get('/_sandbox/elements/frame', (c) => {
    c.header('Referrer-Policy', 'no-referrer')
    return c.html(framePage)
  })

  const api = new Hono()
  api.use('*', async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })

  api.get('/session', (c) => c.json(elementsSession(c, sandbox, caller(c, sandbox))))

  api.get('/payment_intents/:id', (c) =>
    c.json(
      publicPaymentIntent(paymentIntentOf(caller(c, sandbox), c.req.param('id'), c.req.query('client_secret') ?? '')),
    ),
  )
  api.post('/payment_intents/:id/confirm', async (c) => {
    const account = caller(c, sandbox)
    const { params, sent } = await formOf(c, paymentConfirmParams, ownParams)
    const intent = paymentIntentOf(account, c.req.param('id'), sent('client_secret'))
    requireExpected(intent, sent)
    const path = `/v1/payment_intents/${intent.id}/confirm`
    return c.json(
      publicPaymentIntent(await askApi<Stripe.PaymentIntent>(sandbox, account, path, { method: 'POST', params })),
    )
  })

  api.get('/setup_intents/:id', (c) =>
    c.json(publicSetupIntent(setupIntentOf(caller(c, sandbox), c.req.param('id'), c.req.query('client_secret') ?? ''))),
  )
  api.post('/setup_intents/:id/confirm', async (c) => {
    const account = caller(c, sandbox)
    const { params, sent } = await formOf(c, confirmParams, ownParams)
    const intent = setupIntentOf(account, c.req.param('id'), sent('client_secret'))
    const path = `/v1/setup_intents/${intent.id}/confirm`
    return c.json(
      publicSetupIntent(await askApi<Stripe.SetupIntent>(sandbox, account, path, { method: 'POST', params })),
    )
  })

  const created = (path: string, names: readonly string[]) => async (c: Context) => {
    const account = caller(c, sandbox)
    const { params } = await formOf(c, names)
    return c.json(await askApi<object>(sandbox, account, path, { method: 'POST', params }))
  }
  api.post(
    '/payment_methods',
    created('/v1/payment_methods', ['type', 'card', 'billing_details', 'allow_redisplay', 'metadata']),
  )
  api.post('/tokens', created('/v1/tokens', ['card', 'bank_account', 'pii', 'account', 'person', 'cvc_update']))

  // A buyer takes away a card of their own, where the customer session lets them.
  api.post('/payment_methods/:id/detach', async (c) => {
    const account = caller(c, sandbox)
    const { sent } = await formOf(c, [], ['customer_session_client_secret'])
    const session = customerSessionOf(account, sent('customer_session_client_secret'), sandbox.clock.now())
    const method = paymentMethods(account).get(c.req.param('id'))
    const features = session.components?.payment_element.features
    if (!method || !belongsTo(method, session) || features?.payment_method_remove !== 'enabled') {
      throw missing('PaymentMethod', c.req.param('id'), 'payment_method')
    }
    return c.json(await askApi<object>(sandbox, account, `/v1/payment_methods/${method.id}/detach`, { method: 'POST' }))
  })
  api.post('/confirmation_tokens', async (c) => {
    const account = caller(c, sandbox)
    const { sent } = await formOf(c, confirmationTokenParams)
    return c.json(makeConfirmationToken(sandbox, account, sent))
  })

  api.route('/checkout/sessions', checkoutApi(sandbox))

  api.onError(publicError)
  pages.route('/_sandbox/elements/api', api)
  return pages
}
