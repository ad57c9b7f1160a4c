import type { AccountStage } from '@connect-kit/contract'
import { useMessages, useTranslation } from '../../messages/useMessages.js'
import { Badge } from '../../ui/Badge.js'
import { check, clock } from '../../ui/icons.js'
import { accountStatusMessages } from '../AccountStatus/AccountStatus.messages.js'
import { accountBadge } from '../AccountStatus/accountBadge.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import type { StripeConnectionState } from './useStripeConnection.js'

type Ready = Extract<StripeConnectionState, { status: 'ready' }>

/** The state in a word. An account that has never worked is on its way; one that no longer does says why. */
export function ConnectionBadge({ state }: { state: Ready }) {
  const m = useMessages(connectStripeButtonMessages)
  if (state.connection === 'none') return <span>{m.notConnected}</span>
  if (state.connection === 'connected') {
    return (
      <Badge tone="success" icon={check}>
        {m.connected}
      </Badge>
    )
  }
  const { stage, charges, payouts, acts } = state.account
  if (acts === 'account' && stage !== 'rejected' && charges !== 'enabled' && payouts !== 'enabled') {
    return (
      <Badge tone="neutral" icon={clock}>
        {m.inProgress}
      </Badge>
    )
  }
  return <StageBadge stage={stage} />
}

function StageBadge({ stage }: { stage: AccountStage }) {
  const { messages, isLoaded } = useTranslation(accountStatusMessages)
  const { tone, icon } = accountBadge[stage]
  return isLoaded ? (
    <Badge tone={tone} icon={icon}>
      {messages[stage]}
    </Badge>
  ) : null
}
