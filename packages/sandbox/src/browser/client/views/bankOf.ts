import { type Child, h } from '../dom.js'
import type { Payout } from '../stripeObjects.js'
import type { Ui } from '../ui.js'

/** `MUFG Bank •••• 4321` */
export function bankOf({ destination }: Payout, { messages }: Ui): Child {
  if (destination === null || typeof destination === 'string') {
    return ['—', h('span', { class: 'hidden' }, messages.none)]
  }
  const name = destination.bank_name ?? destination.brand
  return [name ? `${name} ` : '', h('span', { class: 'tabular' }, `•••• ${destination.last4}`)]
}
