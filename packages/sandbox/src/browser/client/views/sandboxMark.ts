import { h } from '../dom.js'
import type { Ui } from '../ui.js'

/** Nobody should take what is drawn here for Stripe's own component. */
export function sandboxMark({ messages }: Ui): HTMLElement {
  return h('span', { class: 'mark', title: messages.sandboxHint }, messages.sandbox)
}
