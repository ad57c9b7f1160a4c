import type Stripe from 'stripe'
import type { EventType } from '../../core/storedEvent.js'
import { day } from '../../money/calendar/days.js'
import type { Scope } from '../../money/scope.js'
import { timeOf } from '../../testClocks/timeOf.js'
import { billedToOf, payerOf } from '../billedTo.js'
import { invoices } from '../objects.js'

const daysBefore = 3

/** What an account's automations wait for: an invoice that was sent is about to be due, and then is overdue. */
export function remindWhenDue({ account, now, sandbox }: Scope, { due_date: due, ...invoice }: Stripe.Invoice): void {
  if (due === null || invoice.status !== 'open') return
  const time = timeOf(sandbox, account, payerOf(billedToOf(invoice)))
  const tell = (at: number, type: EventType) => {
    time.schedule(at, `${type} ${invoice.id}`, (scope) => {
      const held = invoices(account).get(invoice.id)
      if (held?.status === 'open') scope.emit(type, held)
    })
  }
  if (due - daysBefore * day > now) tell(due - daysBefore * day, 'invoice.will_be_due')
  tell(due, 'invoice.overdue')
}
