import { h } from '../dom.js'
import { type IconName, icon } from '../icons.js'
import type { PayoutStatus } from '../stripeObjects.js'
import type { Ui } from '../ui.js'

const looks: Record<PayoutStatus, { tone: string; icon: IconName }> = {
  pending: { tone: 'neutral', icon: 'clock' },
  in_transit: { tone: 'neutral', icon: 'arrow' },
  paid: { tone: 'success', icon: 'check' },
  failed: { tone: 'danger', icon: 'cross' },
  canceled: { tone: 'warning', icon: 'ban' },
}

export function statusBadge(status: PayoutStatus, { messages }: Ui): HTMLElement {
  const look = looks[status]
  return h(
    'span',
    { class: `badge ${look.tone}`, 'data-status': status },
    icon(look.icon, 12),
    messages.statuses[status],
  )
}
