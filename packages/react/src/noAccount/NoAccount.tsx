import { useTranslation } from '../messages/useMessages.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { Button } from '../ui/Button.js'
import { bank } from '../ui/icons.js'
import { StateNotice } from '../ui/StateNotice.js'
import { noAccountMessages } from './noAccount.messages.js'

/** In place of what only a seller with an account has: nobody did anything wrong, and there is a way to one. */
export function NoAccount() {
  const { startOnboarding } = useConnectKit()
  const { messages: m, isLoaded } = useTranslation(noAccountMessages)
  if (!isLoaded) return null
  return (
    <StateNotice
      icon={bank}
      title={m.title}
      action={startOnboarding && <Button onClick={startOnboarding}>{m.start}</Button>}
    >
      {m.text}
    </StateNotice>
  )
}
