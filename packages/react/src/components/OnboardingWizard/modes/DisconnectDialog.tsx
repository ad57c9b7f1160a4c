import { useState } from 'react'
import { AccountRefusal } from '../../../accountRefusal/AccountRefusal.js'
import { type ConnectKitError, toConnectKitError } from '../../../api/ConnectKitError.js'
import { useMessages } from '../../../messages/useMessages.js'
import type { OnboardingWrites } from '../../../onboarding/useOnboarding.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Button } from '../../../ui/Button.js'
import { Dialog } from '../../../ui/Dialog.js'
import { Stack } from '../../../ui/Stack.js'
import { oauthModeMessages } from './oauthMode.messages.js'

interface Props {
  name: string
  writes: OnboardingWrites
  onClose: () => void
}

/** Asks before an account parts from the platform, and names what goes on all the same: its subscriptions. */
export function DisconnectDialog({ name, writes, onClose }: Props) {
  const { api } = useConnectKit()
  const m = useMessages(oauthModeMessages)
  const [state, setState] = useState<'asking' | 'working' | ConnectKitError>('asking')
  const failure = typeof state === 'string' ? undefined : state

  const disconnect = () => {
    setState('working')
    api.call('disconnectAccount', {}).then(
      (onboarding) => {
        onClose()
        writes.take(onboarding)
      },
      (thrown: unknown) => setState(toConnectKitError(thrown)),
    )
  }
  return (
    <Dialog
      kind="dialog"
      title={m.question(name)}
      closeLabel={m.cancel}
      locked={state === 'working'}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button variant="danger" busy={state === 'working'} busyLabel={m.disconnecting} onClick={disconnect}>
            {m.confirm(name)}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{m.stops}</p>
        <p>{m.subscriptions}</p>
        <p>{m.erased}</p>
        {failure && <AccountRefusal title={m.failed} error={failure} />}
      </Stack>
    </Dialog>
  )
}
