import { type Child, h } from '../dom.js'
import type { PaymentReport } from '../paymentObjects.js'
import type { Ui } from '../ui.js'
import { methodOf } from './methodOf.js'

export function paymentFacts({ payment }: PaymentReport, ui: Ui, showIds: boolean): HTMLElement {
  const { messages } = ui
  const words = messages.pay
  const facts: [string, Child][] = [[words.method, methodOf(payment, ui)]]
  if (payment.customer && payment.customer !== payment.email) facts.push([words.customer, payment.customer])
  if (payment.email) facts.push([words.email, payment.email])
  if (payment.description) facts.push([words.description, payment.description])
  if (payment.descriptor) facts.push([messages.descriptor, payment.descriptor])
  if (showIds) facts.push([messages.id, h('code', { lang: 'en', translate: 'no' }, payment.id)])
  return h(
    'dl',
    { class: 'facts' },
    facts.map(([term, value]) => h('div', {}, h('dt', { class: 'secondary' }, term), h('dd', {}, value))),
  )
}
