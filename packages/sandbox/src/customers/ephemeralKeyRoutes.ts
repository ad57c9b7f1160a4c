import type Stripe from 'stripe'
import { invalidRequest, missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { ephemeralKeys } from './objects.js'
import { requireCustomer } from './requireCustomer.js'

const hour = 3600

export const ephemeralKeyRoutes: Route[] = [
  route('POST', '/v1/ephemeral_keys', 'EphemeralKeyCreateParams', (ctx): Stripe.EphemeralKey => {
    const { account, now, params, sandbox } = ctx
    const { customer, issuing_card: card, verification_session: verification } = params
    if (card) throw missing('issuing card', card, 'issuing_card')
    if (verification) throw missing('verification session', verification, 'verification_session')
    if (!customer) {
      throw invalidRequest('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
    }
    requireCustomer(account, customer)
    const key = ephemeralKeys(account).insert({
      id: sandbox.ids.next('ephkey'),
      object: 'ephemeral_key',
      created: now,
      expires: now + hour,
      livemode: false,
    })
    // The secret is told once.
    return { ...key, secret: `ek_test_${sandbox.ids.token(48)}` }
  }),

  route('DELETE', '/v1/ephemeral_keys/{key}', 'EphemeralKeyDeleteParams', (ctx): Stripe.EphemeralKey => {
    const { key: id = '' } = ctx.path
    const key = ephemeralKeys(ctx.account).get(id)
    if (!key) throw missing('ephemeral key', id)
    ephemeralKeys(ctx.account).remove(id)
    return { ...key, expires: Math.min(key.expires, ctx.now) }
  }),
]
