import { h } from '../dom.js'
import type { Messages } from '../messages/en.js'

/** How far along somebody is, in words and as a bar. */
export function stepProgress(step: number, all: number, words: Messages['account']): HTMLElement {
  return h(
    'div',
    { class: 'progress' },
    h('p', { class: 'small secondary' }, words.stepOf(step, all)),
    h(
      'div',
      { class: 'progress-bar', 'aria-hidden': 'true' },
      Array.from({ length: all }, (_, index) => h('i', { class: index < step ? 'done' : '' })),
    ),
  )
}
