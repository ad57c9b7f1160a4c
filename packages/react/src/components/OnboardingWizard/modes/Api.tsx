import { useMessages } from '../../../messages/useMessages.js'
import type { ModeProps } from '../ModeProps.js'
import { onboardingWizardMessages } from '../OnboardingWizard.messages.js'
import { WizardFrame } from '../WizardFrame.js'

/** Forms of ours, made of what Stripe asks for. */
export function Api(_: ModeProps) {
  const m = useMessages(onboardingWizardMessages)
  return (
    <WizardFrame title={m.title} lead={m.lead}>
      {null}
    </WizardFrame>
  )
}
