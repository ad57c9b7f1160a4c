import type { ReactNode } from 'react'
import { ExpectedTimes } from '../../expectedTimes/ExpectedTimes.js'
import { useMessages } from '../../messages/useMessages.js'
import { Panel } from '../../ui/Panel.js'
import { Stack } from '../../ui/Stack.js'
import text from '../../ui/text.module.css'
import type { ConnectStripeButtonProps } from './ConnectStripeButton.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import type { StripeConnectionState } from './useStripeConnection.js'

interface Props extends ConnectStripeButtonProps {
  state: Extract<StripeConnectionState, { status: 'ready' }>
  badge: ReactNode
  /** The button, or who could press it. Nothing where there is nothing to do. */
  children: ReactNode
}

/** What stands around the button: as much as the place has room for. */
export function Placement({ placement = 'setup', state, reason, badge, children }: Props) {
  const m = useMessages(connectStripeButtonMessages)
  const isNew = state.connection === 'none'
  const name = state.connection === 'connected' && <p className={text.small}>{m.connectedAs(state.name)}</p>

  if (placement === 'integrations') {
    return (
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center' }}>
        <div style={{ flex: '1 1 240px' }}>
          <h3 className={text.heading}>{m.title}</h3>
          {name || <p className={text.small}>{isNew ? m.chatText : state.name}</p>}
        </div>
        {badge}
        {children}
      </div>
    )
  }
  const isChat = placement === 'chat'
  return (
    <Panel title={isChat ? m.title : m.setupTitle} aside={badge}>
      <Stack>
        {name || <p>{reason || (isChat ? m.chatText : m.setupText)}</p>}
        {isNew && (isChat ? <p className={text.small}>{m.takes}</p> : <ExpectedTimes />)}
        {children && <div>{children}</div>}
      </Stack>
    </Panel>
  )
}
