import { h } from '../dom.js'
import { isoTime } from '../format/dates.js'

export function timeOf(unix: number, text: string): HTMLElement {
  return h('time', { datetime: isoTime(unix) }, text)
}
