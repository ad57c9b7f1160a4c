import type { OnboardedAccount } from '@connect-kit/contract'
import type { ReactNode, Ref } from 'react'
import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
import { useMessages } from '../../../messages/useMessages.js'
import { onboardingStepMessages } from '../../../onboarding/step/onboardingStep.messages.js'
import { Button } from '../../../ui/Button.js'
import { AccountStatusView } from '../../AccountStatus/AccountStatusView.js'
import { onboardingWizardMessages } from '../OnboardingWizard.messages.js'
import { WizardFrame } from '../WizardFrame.js'

export interface ApiStatusProps {
  account: OnboardedAccount
  rail: ReactNode
  titleRef: Ref<HTMLHeadingElement>
  /** To the first step with something to do. */
  onProvide: (() => void) | undefined
  onContactPlatform: (() => void) | undefined
  returnUrl: string | undefined
  onLeave: (() => void) | undefined
}

/** After everything was handed in: who must act, by when, and “all set” only when it is. */
export function ApiStatus({
  account,
  rail,
  titleRef,
  onProvide,
  onContactPlatform,
  returnUrl,
  onLeave,
}: ApiStatusProps) {
  const m = useMessages(onboardingStepMessages)
  const { done } = useMessages(onboardingWizardMessages)
  const link = useAccountLink({ returnUrl })
  const { status } = account
  return (
    <WizardFrame
      title={status.stage === 'complete' ? m.completeTitle : m.statusTitle}
      lead={m.statusLead}
      rail={rail}
      titleRef={titleRef}
      actions={onLeave && <Button onClick={onLeave}>{done}</Button>}
    >
      <AccountStatusView
        state={{ status: 'ready', account: status, isRefreshing: false }}
        onProvideInformation={onProvide}
        onResolveIntervention={link.open}
        onContactPlatform={onContactPlatform}
      />
      <AccountLinkNotice link={link} />
    </WizardFrame>
  )
}
