import { useTranslation } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { closedAccountMessages } from './closedAccount.messages.js'

export interface ClosedAccountProps {
  account: string
  onContactPlatform: (() => void) | undefined
}

/** Above the way to a new account: what became of the one there was. */
export function ClosedAccount({ account, onContactPlatform }: ClosedAccountProps) {
  const { messages: m, isLoaded } = useTranslation(closedAccountMessages)
  if (!isLoaded) return null
  return (
    <div style={{ marginBlockEnd: 16 }}>
      <Banner
        tone="warning"
        title={m.title}
        action={onContactPlatform && <Button onClick={onContactPlatform}>{m.contact}</Button>}
      >
        {m.text(account)}
      </Banner>
    </div>
  )
}
