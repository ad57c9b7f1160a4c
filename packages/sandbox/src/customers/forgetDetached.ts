import { emitEvent } from '../core/events.js'
import type { Change } from '../core/module.js'
import { customers } from './objects.js'

/** A payment method that was detached pays nothing by default any more. */
export function forgetDetached({ account, object, origin, sandbox }: Change): void {
  const id = 'id' in object && typeof object.id === 'string' ? object.id : ''
  for (const customer of [...customers(account).walk({ where: { default_payment_method: id } })]) {
    const changed = customers(account).update(customer.id, {
      invoice_settings: { ...customer.invoice_settings, default_payment_method: null },
    })
    emitEvent(sandbox, account, 'customer.updated', changed, { previous: customer, ...(origin ? { origin } : {}) })
  }
}
