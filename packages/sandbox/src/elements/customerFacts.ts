import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest } from '../core/errors.js'
import { customerSessions } from '../customers/objects.js'
import { idOf, paymentMethods } from '../money/objects.js'

/** What a customer session lets a Payment Element show and do. */
export interface CustomerFacts {
  saved: Stripe.PaymentMethod[]
  mayRemove: boolean
  maySave: boolean
  saveUsage: string | null
}

/** The session behind a client secret, as long as it is good. */
export function customerSessionOf(account: AccountState, secret: string, now: number): Stripe.CustomerSession {
  const session = customerSessions(account).get(secret)?.session
  if (!session || session.expires_at <= now) {
    throw invalidRequest(
      'The customer session has expired, or there is none with this client secret on this account.',
      {
        code: 'resource_missing',
        param: 'customer_session_client_secret',
      },
    )
  }
  return session
}

export const belongsTo = (
  method: Stripe.PaymentMethod,
  { customer, customer_account: other }: Stripe.CustomerSession,
) => (other ? method.customer_account === other : idOf(method.customer) === idOf(customer))

export function customerFacts(account: AccountState, secret: string, now: number): CustomerFacts {
  const session = customerSessionOf(account, secret, now)
  const { enabled, features } = session.components?.payment_element ?? {}
  if (!enabled || !features) return { saved: [], mayRemove: false, maySave: false, saveUsage: null }
  const filters: readonly string[] = features.payment_method_allow_redisplay_filters
  const shown = [...paymentMethods(account)]
    .filter((method) => method.type === 'card' && belongsTo(method, session))
    .filter(({ allow_redisplay: redisplay }) => filters.includes(redisplay ?? 'unspecified'))
  return {
    saved:
      features.payment_method_redisplay === 'enabled'
        ? shown.slice(0, features.payment_method_redisplay_limit ?? 3)
        : [],
    mayRemove: features.payment_method_remove === 'enabled',
    maySave: features.payment_method_save === 'enabled',
    saveUsage: features.payment_method_save_usage,
  }
}
