import type Stripe from 'stripe'
import { badParameter, missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { createToken } from './createToken.js'
import { tokens } from './objects.js'

export const tokenRoutes: Route[] = [
  route('POST', '/v1/tokens', 'TokenCreateParams', (ctx): Stripe.Token => {
    const { account, bank_account, card, cvc_update, person, pii } = ctx.params
    const kinds = [account, bank_account, card, cvc_update, person, pii].filter((given) => given !== undefined)
    if (kinds.length !== 1) {
      throw badParameter(
        'You must supply exactly one of account, bank_account, card, cvc_update, person, or pii to create a token.',
        { code: kinds.length === 0 ? 'parameter_missing' : undefined, param: kinds.length === 0 ? 'card' : undefined },
      )
    }
    return createToken(ctx, ctx.params)
  }),

  route('GET', '/v1/tokens/{token}', 'TokenRetrieveParams', (ctx) => {
    const id = ctx.path.token ?? ''
    const token = tokens(ctx.account).get(id)
    if (!token) throw missing('token', id)
    return token
  }),
]
