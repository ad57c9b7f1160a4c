import { h } from '../../../browser/client/dom.js'
import type { SavedCard } from '../protocol.js'
import type { Frame } from './frame.js'

export function savedCardRow({ messages }: Frame, { card }: SavedCard): HTMLElement {
  const month = String(card?.exp_month ?? '').padStart(2, '0')
  const year = String(card?.exp_year ?? '').slice(-2)
  return h('p', { class: 'saved Hint' }, card ? messages.expires(month, year) : undefined)
}
