import type { PaymentMethod } from '@stripe/stripe-js'
import { h } from '../../../browser/client/dom.js'
import type { Frame } from './frame.js'

/** What is said of a saved card once it is chosen, and the way to be rid of it. */
export function savedCardRow({ messages, settings }: Frame, { card }: PaymentMethod, remove: () => void): HTMLElement {
  const month = String(card?.exp_month ?? '').padStart(2, '0')
  const year = String(card?.exp_year ?? '').slice(-2)
  return h(
    'p',
    { class: 'saved Hint' },
    h('span', {}, messages.expires(month, year)),
    settings.session.customer?.mayRemove
      ? h('button', { type: 'button', class: 'text-button', onclick: remove }, messages.remove)
      : undefined,
  )
}
