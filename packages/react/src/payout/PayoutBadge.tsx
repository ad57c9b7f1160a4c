import type { PayoutStatus } from '@connect-kit/contract'
import { useMessages } from '../messages/useMessages.js'
import { Badge } from '../ui/Badge.js'
import { payoutMessages } from './payout.messages.js'
import { payoutStatus } from './payoutStatus.js'

export function PayoutBadge({ status }: { status: PayoutStatus }) {
  return <Badge {...payoutStatus[status]}>{useMessages(payoutMessages)[status]}</Badge>
}
