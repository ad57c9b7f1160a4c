import type { Context } from 'hono'
import type { AccountState } from '../core/account.js'
import type { Sandbox } from '../core/sandbox.js'
import { type CustomerFacts, customerFacts } from './customerFacts.js'
import { idInSecret, paymentIntentOf, setupIntentOf } from './intentOf.js'
import { publicPaymentIntent, publicSetupIntent } from './publicIntent.js'

interface ElementsSession {
  object: 'elements_session'
  business_name: string | null
  country: string
  now: number
  payment_intent?: ReturnType<typeof publicPaymentIntent>
  setup_intent?: ReturnType<typeof publicSetupIntent>
  customer?: CustomerFacts
}

/** What Elements needs to know before it can show anything. */
export function elementsSession(c: Context, sandbox: Sandbox, account: AccountState): ElementsSession {
  const secret = c.req.query('client_secret') ?? ''
  const customerSecret = c.req.query('customer_session_client_secret') ?? ''
  return {
    object: 'elements_session',
    business_name: businessName(account),
    country: account.country,
    now: sandbox.clock.now(),
    ...(secret === '' ? {} : intentIn(account, secret)),
    ...(customerSecret === '' ? {} : { customer: customerFacts(account, customerSecret, sandbox.clock.now()) }),
  }
}

function intentIn(account: AccountState, secret: string) {
  const id = idInSecret(secret)
  return id.startsWith('seti_')
    ? { setup_intent: publicSetupIntent(setupIntentOf(account, id, secret)) }
    : { payment_intent: publicPaymentIntent(paymentIntentOf(account, id, secret)) }
}

/** As buyers know the business; Stripe falls back in the same order. */
function businessName({ object }: AccountState): string | null {
  const { business_profile: profile, settings } = object
  return profile?.name || settings?.dashboard.display_name || null
}
