import { type Child, h } from '../dom.js'

/** A formatted amount whose currency code, where there is one, steps back behind it. */
export function amount(text: string): Child {
  const [, figure, code] = /^(.+) ([A-Z]{3})$/.exec(text) ?? []
  return figure && code ? [figure, ' ', h('span', { class: 'code' }, code)] : text
}
