import { h } from '../dom.js'
import type { Ui } from '../ui.js'

/** Appears only when loading takes long enough to be noticed; the delay is in the stylesheet. */
export function skeleton(ui: Ui): HTMLElement {
  const rows = Array.from({ length: 4 }, () => h('div', { class: 'bar' }))
  return h('div', { class: 'skeleton' }, h('p', { class: 'hidden' }, ui.messages.loading), rows)
}
