import { h } from '../../../browser/client/dom.js'
import type { Frame, View } from './frame.js'

/** The Express Checkout Element. Wallets need a device and a bank; a page learns that there are none, a reader sees why. */
export function expressView(frame: Frame): View {
  const root = h('p', { class: 'Block', role: 'note' }, frame.messages.expressUnavailable)
  return {
    root,
    update: () => root.replaceChildren(frame.messages.expressUnavailable),
    focus: () => undefined,
    clear: () => undefined,
    validate: () => null,
    value: () => null,
  }
}
