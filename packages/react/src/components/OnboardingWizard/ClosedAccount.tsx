import { useMessages } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { onboardingWizardMessages } from './OnboardingWizard.messages.js'

export interface ClosedAccountProps {
  account: string
  onContactPlatform: (() => void) | undefined
}

/** Above the way to a new account: what became of the one there was. */
export function ClosedAccount({ account, onContactPlatform }: ClosedAccountProps) {
  const m = useMessages(onboardingWizardMessages)
  return (
    <div style={{ marginBlockEnd: 16 }}>
      <Banner
        tone="warning"
        title={m.closedTitle}
        action={onContactPlatform && <Button onClick={onContactPlatform}>{m.contact}</Button>}
      >
        {m.closedText(account)}
      </Banner>
    </div>
  )
}
