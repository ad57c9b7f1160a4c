import { Hono } from 'hono'
import type Stripe from 'stripe'
import { type CheckoutAnswers, completeSession } from '../../checkout/completeSession.js'
import { checkoutSessions } from '../../checkout/objects.js'
import { updateSession } from '../../checkout/updateSession.js'
import type { AccountState } from '../../core/account.js'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Sandbox } from '../../core/sandbox.js'
import { type Scope, scheduledScope } from '../../money/scope.js'
import { caller } from '../caller.js'
import { formOf } from '../formOf.js'
import { requireSecret } from '../intentOf.js'
import { changeSession } from './changeSession.js'
import { publicCheckoutOf } from './publicCheckoutOf.js'

const changes = ['promotion_code', 'line_item', 'quantity', 'shipping_rate']
const answers = ['payment_method', 'email', 'phone', 'name', 'address', 'shipping']

/** What a page reads and does with a Checkout session whose client secret it was given. */
export function checkoutApi(sandbox: Sandbox): Hono {
  const api = new Hono()

  api.get('/:id', (c) => {
    const account = caller(c, sandbox)
    const session = sessionOf(account, c.req.param('id'), c.req.query('client_secret') ?? '')
    return c.json(publicCheckoutOf(account, session))
  })

  api.post('/:id', async (c) => {
    const account = caller(c, sandbox)
    const { params, sent } = await formOf(c, changes, ['client_secret'])
    const session = sessionOf(account, c.req.param('id'), sent('client_secret'))
    const changed = changeSession(scheduledScope(sandbox, account), session, {
      promotionCode: params.get('promotion_code') ?? undefined,
      lineItem: params.get('line_item') ?? undefined,
      quantity: sent('quantity'),
      shippingRate: params.get('shipping_rate') ?? undefined,
    })
    return c.json(publicCheckoutOf(account, changed))
  })

  api.post('/:id/confirm', async (c) => {
    const account = caller(c, sandbox)
    const { sent } = await formOf(c, answers, ['client_secret'])
    const scope = scheduledScope(sandbox, account)
    const session = withShipping(scope, sessionOf(account, c.req.param('id'), sent('client_secret')), sent)
    const result = completeSession(scope, session, answersFrom(sent))
    if (result.outcome === 'declined') throw result.error
    return c.json({
      session: publicCheckoutOf(account, result.session),
      intent_client_secret: result.outcome === 'requires_action' ? result.clientSecret : null,
    })
  })

  return api
}

function sessionOf(account: AccountState, id: string, clientSecret: string): Stripe.Checkout.Session {
  const session = checkoutSessions(account).get(id)
  if (!session) throw missing('checkout.session', id, 'session')
  requireSecret(session.client_secret, clientSecret, 'Checkout Session')
  return session
}

function answersFrom(sent: (name: string) => string): CheckoutAnswers {
  const email = sent('email')
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw invalidRequest(`Invalid email address: ${email}`, { code: 'email_invalid', param: 'email' })
  }
  return {
    paymentMethod: sent('payment_method') || undefined,
    email: email || undefined,
    name: sent('name') || undefined,
    phone: sent('phone') || undefined,
    address: addressFrom(sent, 'address'),
    returnUrl: null,
  }
}

function addressFrom(sent: (name: string) => string, at: string): Stripe.Address | undefined {
  const part = (name: string) => sent(`${at}[${name}]`) || null
  const country = part('country')
  if (country === null) return undefined
  return {
    country,
    city: part('city'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  }
}

function withShipping(scope: Scope, session: Stripe.Checkout.Session, sent: (name: string) => string) {
  const part = (name: string) => sent(`shipping[address][${name}]`)
  const country = part('country')
  if (country === '' || session.shipping_address_collection === null) return session
  const optional = (name: 'city' | 'line2' | 'postal_code' | 'state') => (part(name) ? { [name]: part(name) } : {})
  return updateSession(scope, session, {
    collected_information: {
      shipping_details: {
        name: sent('shipping[name]'),
        address: {
          country,
          line1: part('line1'),
          ...optional('city'),
          ...optional('line2'),
          ...optional('postal_code'),
          ...optional('state'),
        },
      },
    },
  })
}
