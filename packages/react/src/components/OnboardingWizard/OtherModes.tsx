import type { Onboarding, OnboardingMode } from '@connect-kit/contract'
import { useTranslation } from '../../messages/useMessages.js'
import { Button } from '../../ui/Button.js'
import { modeBodies } from './modes/modeBodies.js'
import { otherModesMessages } from './otherModes.messages.js'
import { WizardFrame } from './WizardFrame.js'

export interface OtherModesProps {
  onboarding: Onboarding
  onChoose: (mode: OnboardingMode) => void
}

/** The mode that was asked for is not open; these are. */
export function OtherModes({ onboarding: { modes }, onChoose }: OtherModesProps) {
  const { messages: m, isLoaded } = useTranslation(otherModesMessages)
  if (!isLoaded) return null
  const open = modes.filter((mode) => mode in modeBodies)
  return (
    <WizardFrame
      title={m.modeNotOpen}
      lead={open.length > 0 ? m.modeNotOpenText : m.noMode}
      actions={open.map((mode) => (
        <Button key={mode} onClick={() => onChoose(mode)}>
          {m[mode]}
        </Button>
      ))}
    >
      {null}
    </WizardFrame>
  )
}
