import { h } from '../dom.js'
import { type IconName, icon } from '../icons.js'
import type { DisputeStatus, PaymentStatus } from '../paymentObjects.js'
import type { Ui } from '../ui.js'

interface Look {
  tone: string
  icon: IconName
}

const payments: Record<PaymentStatus, Look> = {
  blocked: { tone: 'danger', icon: 'ban' },
  canceled: { tone: 'neutral', icon: 'ban' },
  disputed: { tone: 'danger', icon: 'alert' },
  early_fraud_warning: { tone: 'warning', icon: 'alert' },
  failed: { tone: 'danger', icon: 'cross' },
  incomplete: { tone: 'neutral', icon: 'clock' },
  partially_refunded: { tone: 'neutral', icon: 'back' },
  pending: { tone: 'neutral', icon: 'clock' },
  refund_pending: { tone: 'neutral', icon: 'clock' },
  refunded: { tone: 'neutral', icon: 'back' },
  successful: { tone: 'success', icon: 'check' },
  uncaptured: { tone: 'warning', icon: 'clock' },
}

const disputes: Record<DisputeStatus, Look> = {
  needs_response: { tone: 'warning', icon: 'alert' },
  under_review: { tone: 'neutral', icon: 'clock' },
  won: { tone: 'success', icon: 'check' },
  lost: { tone: 'danger', icon: 'cross' },
  warning_needs_response: { tone: 'warning', icon: 'alert' },
  warning_under_review: { tone: 'neutral', icon: 'clock' },
  warning_closed: { tone: 'neutral', icon: 'check' },
  prevented: { tone: 'success', icon: 'check' },
}

const badge = (status: string, look: Look, label: string) =>
  h('span', { class: `badge ${look.tone}`, 'data-status': status }, icon(look.icon, 12), label)

export const paymentBadge = (status: PaymentStatus, { messages }: Ui): HTMLElement =>
  badge(status, payments[status], messages.pay.statuses[status])

export const disputeBadge = (status: DisputeStatus, { messages }: Ui): HTMLElement =>
  badge(status, disputes[status], messages.pay.disputeStatuses[status])
