import { useState } from 'react'
import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { accountLinkMessages } from '../../../accountLink/accountLink.messages.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
import { EmbeddedSlot } from '../../../connect/EmbeddedSlot.js'
import { embeddedMessages } from '../../../connect/embedded.messages.js'
import { stripeWindowMessages } from '../../../connect/stripeWindow.messages.js'
import { WebViewNotice } from '../../../connect/WebViewNotice.js'
import { expectedTimesMessages } from '../../../expectedTimes/expectedTimes.messages.js'
import { useMessages } from '../../../messages/useMessages.js'
import { Actions } from '../../../ui/Actions.js'
import { Button } from '../../../ui/Button.js'
import { Root } from '../../../ui/Root.js'
import { Stack } from '../../../ui/Stack.js'
import { accountStatusMessages } from '../../AccountStatus/AccountStatus.messages.js'
import type { ModeProps } from '../ModeProps.js'
import { onboardingWizardMessages } from '../OnboardingWizard.messages.js'
import { WizardFrame } from '../WizardFrame.js'
import { countryMessages } from './country.messages.js'
import { embeddedModeMessages } from './embeddedMode.messages.js'
import { embeddedStep } from './embeddedStep.js'
import { hostedStep } from './hostedStep.js'
import { ModeStatus } from './ModeStatus.js'
import { NewAccount } from './NewAccount.js'
import { PopupHelp } from './PopupHelp.js'
import { useOutcome } from './useOutcome.js'
import { whatHappensMessages } from './whatHappens.messages.js'

const also = [
  accountLinkMessages,
  accountStatusMessages,
  countryMessages,
  embeddedMessages,
  expectedTimesMessages,
  stripeWindowMessages,
  whatHappensMessages,
]

/** Stripe's own form inside the page, what became of the account when it was left, and Stripe's page where the form does not run. */
export function Embedded(props: ModeProps) {
  const { onboarding, refresh, report, onExit, onStepChange, onComplete, onContactPlatform, collectionOptions } = props
  const { account, modes } = onboarding
  const m = useMessages(embeddedModeMessages)
  const wizard = useMessages(onboardingWizardMessages)
  const [isLeft, setLeft] = useState(false)
  useOutcome({ mode: 'embedded', account, report, onComplete })

  const step = account ? hostedStep(account) : undefined
  const isAsked = step !== undefined && step.label !== 'change'
  const exit = () => {
    setLeft(true)
    refresh()
    report({ type: 'onboarding_exited', mode: 'embedded' })
    onExit?.()
  }

  return (
    <Root messages={embeddedModeMessages} also={also} status="ready">
      {!account && <NewAccount {...props} />}
      {account && (
        <WizardFrame title={wizard.title} lead={isAsked && !isLeft ? m.lead : m.stands}>
          <Stack>
            <WebViewNotice />
            {isLeft || !isAsked ? (
              <ModeStatus account={account} onContactPlatform={onContactPlatform} />
            ) : (
              <EmbeddedSlot
                tag="account-onboarding"
                props={{
                  ...(collectionOptions && { collectionOptions }),
                  onExit: exit,
                  onStepChange: ({ step: page }) => {
                    const current = embeddedStep(page)
                    report({ type: 'onboarding_step_viewed', mode: 'embedded', step: current })
                    onStepChange?.({ step: current })
                  },
                }}
                wayOut={modes.includes('hosted') ? <OnStripe {...props} /> : undefined}
              />
            )}
            {isAsked && !isLeft && <PopupHelp>{modes.includes('hosted') && <OnStripe {...props} />}</PopupHelp>}
            {isLeft && isAsked && (
              <Actions>
                <Button onClick={() => setLeft(false)}>{m.resume}</Button>
              </Actions>
            )}
          </Stack>
        </WizardFrame>
      )}
    </Root>
  )
}

/** The same questions on Stripe's own page, where its form does not run here. */
function OnStripe({ returnUrl }: ModeProps) {
  const m = useMessages(embeddedModeMessages)
  const { opening } = useMessages(accountLinkMessages)
  const link = useAccountLink({ returnUrl })
  return (
    <>
      <Button busy={link.status === 'opening'} busyLabel={opening} onClick={link.open}>
        {m.hosted}
      </Button>
      <AccountLinkNotice link={link} />
    </>
  )
}
