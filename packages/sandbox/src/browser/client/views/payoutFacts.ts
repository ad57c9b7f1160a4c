import { type Child, h } from '../dom.js'
import type { Payout } from '../stripeObjects.js'
import type { Ui } from '../ui.js'
import { bankOf } from './bankOf.js'

export function payoutFacts(payout: Payout, ui: Ui, showIds: boolean): HTMLElement {
  const { messages } = ui
  const speed = payout.method === 'instant' ? messages.instant : messages.standard
  const facts: [string, Child][] = [
    [messages.to, bankOf(payout, ui)],
    [messages.method, messages.methodOf(speed, payout.automatic ? messages.automatic : messages.manual)],
  ]
  if (payout.statement_descriptor) facts.push([messages.descriptor, payout.statement_descriptor])
  if (showIds) facts.push([messages.id, h('code', { lang: 'en', translate: 'no' }, payout.id)])
  return h(
    'dl',
    { class: 'facts' },
    facts.map(([term, value]) => h('div', {}, h('dt', { class: 'secondary' }, term), h('dd', {}, value))),
  )
}
