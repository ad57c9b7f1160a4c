import { useState } from 'react'
import { stripeWindowMessages } from '../../../connect/stripeWindow.messages.js'
import { WebViewNotice } from '../../../connect/WebViewNotice.js'
import { useMessages } from '../../../messages/useMessages.js'
import { OauthNotice } from '../../../oauth/OauthNotice.js'
import { oauthMessages } from '../../../oauth/oauth.messages.js'
import { useOauth } from '../../../oauth/useOauth.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Actions } from '../../../ui/Actions.js'
import { Button } from '../../../ui/Button.js'
import { Panel } from '../../../ui/Panel.js'
import { Root } from '../../../ui/Root.js'
import { Stack } from '../../../ui/Stack.js'
import { accountStatusMessages } from '../../AccountStatus/AccountStatus.messages.js'
import type { ModeProps } from '../ModeProps.js'
import { WizardFrame } from '../WizardFrame.js'
import { DisconnectDialog } from './DisconnectDialog.js'
import { ModeStatus } from './ModeStatus.js'
import { oauthModeMessages } from './oauthMode.messages.js'
import { useOutcome } from './useOutcome.js'

const also = [accountStatusMessages, oauthMessages, stripeWindowMessages]

/** An account that exists already: what is allowed, the way to Stripe's consent page and back, and the way out again. */
export function Oauth(props: ModeProps) {
  const { onboarding, writes, report, returnUrl, onExit, onComplete, onContactPlatform } = props
  const { account } = onboarding
  const m = useMessages(oauthModeMessages)
  const words = useMessages(oauthMessages)
  const { session } = useConnectKit()
  const [isAsking, setAsking] = useState(false)
  const oauth = useOauth({ returnUrl, onConnected: writes.take })
  useOutcome({ mode: 'oauth', account, report, onComplete })

  const displayName = session.status === 'ready' ? session.session.account?.display_name : undefined
  const name = displayName ?? account?.id ?? ''
  const isJoined = account?.origin === 'oauth'
  const leave = () => {
    report({ type: 'onboarding_exited', mode: 'oauth' })
    onExit?.()
  }
  const isBusy = oauth.status === 'opening' || oauth.status === 'completing'
  const busyLabel = oauth.status === 'opening' ? words.opening : words.completing

  return (
    <Root messages={oauthModeMessages} also={also} status="ready">
      <WizardFrame
        title={isJoined ? m.connected(name) : m.title}
        lead={account ? (isJoined ? m.stands : m.made) : m.lead}
      >
        <Stack>
          <WebViewNotice />
          <OauthNotice oauth={oauth} />
          {account ? (
            <ModeStatus account={account} onContactPlatform={onContactPlatform} />
          ) : (
            <Panel title={m.allows}>
              <Stack>
                <p>{m.see}</p>
                <p>{m.act}</p>
                <p>{m.keep}</p>
              </Stack>
            </Panel>
          )}
          {(onExit || isJoined || !account) && (
            <Actions>
              {onExit && <Button onClick={leave}>{account ? m.done : m.leave}</Button>}
              {isJoined && <Button onClick={() => setAsking(true)}>{m.disconnect}</Button>}
              {!account && (
                <Button variant="primary" busy={isBusy} busyLabel={busyLabel} onClick={oauth.start}>
                  {words.connect}
                </Button>
              )}
            </Actions>
          )}
        </Stack>
      </WizardFrame>
      {isAsking && account && <DisconnectDialog name={name} writes={writes} onClose={() => setAsking(false)} />}
    </Root>
  )
}
