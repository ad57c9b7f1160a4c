import type Stripe from 'stripe'
import { perAccount } from '../core/account.js'
import { missing } from '../core/errors.js'
import type { Scope } from '../money/scope.js'

/** A mandate has no moment of creation and no list: it is only ever found by its id. */
export const mandatesOf = perAccount(() => new Map<string, Stripe.Mandate>())

interface Agreement {
  customer_acceptance?: {
    accepted_at?: number
    offline?: object
    online?: { ip_address?: string; user_agent?: string }
    type: Stripe.Mandate.CustomerAcceptance.Type
  }
}

interface MandateOrder {
  method: Stripe.PaymentMethod
  data: Agreement
  onBehalfOf: string | null
  /** Left out: for any number of payments. */
  singleUse?: { amount: number; currency: string } | undefined
}

/** What the buyer agreed to be charged for later. */
export function createMandate(
  { account, now, sandbox }: Scope,
  { method, data, onBehalfOf, singleUse }: MandateOrder,
): Stripe.Mandate {
  const { accepted_at: acceptedAt, offline, online, type = 'online' } = data.customer_acceptance ?? {}
  const id = sandbox.ids.next('mandate')
  const mandate: Stripe.Mandate = {
    id,
    object: 'mandate',
    customer_acceptance: {
      accepted_at: acceptedAt ?? now,
      ...(offline || type === 'offline' ? { offline: {} } : {}),
      ...(online ? { online: { ip_address: online.ip_address ?? null, user_agent: online.user_agent ?? null } } : {}),
      type,
    },
    livemode: false,
    ...(singleUse ? { single_use: singleUse } : { multi_use: {} }),
    ...(onBehalfOf === null ? {} : { on_behalf_of: onBehalfOf }),
    payment_method: method.id,
    payment_method_details: method.card ? { type: 'card', card: {} } : { type: method.type },
    status: 'active',
    type: singleUse ? 'single_use' : 'multi_use',
  }
  mandatesOf(account).set(id, mandate)
  return mandate
}

export function mandateNamed({ account }: Pick<Scope, 'account'>, id: string, param?: string): Stripe.Mandate {
  const mandate = mandatesOf(account).get(id)
  if (!mandate) throw missing('mandate', id, param)
  return mandate
}

/** A payment method that was taken away can no longer be charged. */
export function deactivateMandates({ account, emit }: Scope, method: string): void {
  for (const mandate of mandatesOf(account).values()) {
    if (mandate.payment_method !== method || mandate.status === 'inactive') continue
    const inactive: Stripe.Mandate = { ...mandate, status: 'inactive' }
    mandatesOf(account).set(mandate.id, inactive)
    emit('mandate.updated', inactive, { previous: mandate })
  }
}
