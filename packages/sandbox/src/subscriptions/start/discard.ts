import { voidInvoice } from '../../invoices/lifecycle/voidInvoice.js'
import { invoices } from '../../invoices/objects.js'
import type { Scope } from '../../money/scope.js'
import { factsOf } from '../facts.js'
import { subscriptionItems, subscriptions } from '../objects.js'

/** Takes a subscription back whose payment was refused in a way that could not be foreseen. */
export function discard(scope: Scope, id: string): void {
  const { account } = scope
  const held = subscriptions(account).get(id)
  if (!held) return
  factsOf(account, held).next?.cancel()
  for (const item of held.items.data) subscriptionItems(account).remove(item.id)
  for (const invoice of [...invoices(account).walk({ where: { subscription: id } })]) {
    if (invoice.status === 'open') voidInvoice(scope, invoice)
  }
  subscriptions(account).remove(id)
}
