import type { AccountLink } from '../../accountLink/useAccountLink.js'
import { useMessages } from '../../messages/useMessages.js'
import { OauthNotice } from '../../oauth/OauthNotice.js'
import { oauthMessages } from '../../oauth/oauth.messages.js'
import { useOauth } from '../../oauth/useOauth.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Button, type ButtonProps } from '../../ui/Button.js'
import { Stack } from '../../ui/Stack.js'
import type { ConnectStripeButtonProps } from './ConnectStripeButton.js'
import { connectStripeButtonMessages } from './ConnectStripeButton.messages.js'
import { NewHostedAccount } from './NewHostedAccount.js'
import type { StripeConnectionState } from './useStripeConnection.js'

interface Props extends ConnectStripeButtonProps {
  state: StripeConnectionState
  label: 'connect' | 'existing' | 'resume' | 'mend'
  /** To Stripe's page for an account that is there. */
  link: AccountLink
}

/** Goes where the host says; where it says nothing, to Stripe. */
export function StartButton({ state, label, link, onStart, mode, placement, returnUrl }: Props) {
  const m = useMessages(connectStripeButtonMessages)
  const { startOnboarding } = useConnectKit()
  const variant = placement === 'integrations' ? 'secondary' : 'primary'
  const start = onStart ?? (mode === undefined ? startOnboarding : undefined)
  if (start) {
    return (
      <Button variant={variant} onClick={start}>
        {m[label]}
      </Button>
    )
  }
  if (state.status !== 'ready' || state.connection !== 'none') {
    return (
      <Button variant={variant} busy={link.status === 'opening'} busyLabel={m.working} onClick={link.open}>
        {m[label]}
      </Button>
    )
  }
  const ways = { variant, returnUrl, children: m[label] } as const
  return mode === 'oauth' ? <ToConsent {...ways} /> : <NewHostedAccount {...ways} />
}

export interface WayProps extends Required<Pick<ButtonProps, 'variant' | 'children'>> {
  returnUrl: string | undefined
}

function ToConsent({ returnUrl, ...button }: WayProps) {
  const m = useMessages(oauthMessages)
  const { api, queryClient } = useConnectKit()
  const onConnected = () => void queryClient.invalidateQueries({ queryKey: [...api.scope] })
  const oauth = useOauth({ returnUrl, onConnected })
  const isBusy = oauth.status === 'opening' || oauth.status === 'completing'
  return (
    <Stack>
      <div>
        <Button {...button} busy={isBusy} busyLabel={m.opening} onClick={oauth.start} />
      </div>
      <OauthNotice oauth={oauth} />
    </Stack>
  )
}
