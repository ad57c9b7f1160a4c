import type { Context } from 'hono'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
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
  if (id.startsWith('seti_')) {
    const setup = setupIntentOf(account, id, secret)
    requireOpen(setup, 'SetupIntent', 'setup_intent_unexpected_state')
    return { setup_intent: publicSetupIntent(setup) }
  }
  const payment = paymentIntentOf(account, id, secret)
  requireOpen(payment, 'PaymentIntent', 'payment_intent_unexpected_state')
  return { payment_intent: publicPaymentIntent(payment) }
}

/** Nothing can be collected for what is over. */
function requireOpen({ status }: { status: string }, kind: string, code: string): void {
  if (status !== 'succeeded' && status !== 'canceled') return
  throw invalidRequest(
    `The ${kind} has a status of ${status}: it is in a terminal state and cannot be used to initialize Elements.`,
    { code, param: 'client_secret' },
  )
}

/** As buyers know the business; Stripe falls back in the same order. */
function businessName({ object }: AccountState): string | null {
  const { business_profile: profile, settings } = object
  return profile?.name || settings?.dashboard.display_name || null
}
