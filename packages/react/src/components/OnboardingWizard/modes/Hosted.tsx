import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { accountLinkMessages } from '../../../accountLink/accountLink.messages.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
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
import { Country } from './Country.js'
import { countryMessages } from './country.messages.js'
import { hostedMessages } from './hostedMode.messages.js'
import { hostedStep } from './hostedStep.js'
import { ModeStatus } from './ModeStatus.js'
import { useNewAccount } from './useNewAccount.js'
import { useOutcome } from './useOutcome.js'
import { WhatHappens } from './WhatHappens.js'
import { whatHappensMessages } from './whatHappens.messages.js'

const also = [
  accountLinkMessages,
  accountStatusMessages,
  countryMessages,
  expectedTimesMessages,
  stripeWindowMessages,
  whatHappensMessages,
]

/** Stripe's own pages: what will happen, the way there, and what became of the account after each visit. */
export function Hosted(props: ModeProps) {
  const { onboarding, report, returnUrl, onExit, onComplete, onContactPlatform } = props
  const { account, countries } = onboarding
  const m = useMessages(hostedMessages)
  const wizard = useMessages(onboardingWizardMessages)
  const { opening } = useMessages(accountLinkMessages)
  const made = useNewAccount('hosted', props)
  const step = account ? hostedStep(account) : ({ label: 'begin', type: 'account_onboarding' } as const)
  const link = useAccountLink({ type: step?.type, returnUrl, prepare: made.create })
  useOutcome({ mode: 'hosted', account, report, onComplete })
  const leave = () => {
    report({ type: 'onboarding_exited', mode: 'hosted' })
    onExit?.()
  }
  const isNew = !account || step?.label === 'begin'

  return (
    <Root messages={hostedMessages} also={also} status="ready">
      <WizardFrame title={wizard.title} lead={step && step.label !== 'change' ? m.lead : m.stands}>
        <Stack>
          <WebViewNotice />
          {isNew && !link.cameBack ? <WhatHappens /> : null}
          {!account && <Country countries={countries} value={made.country} onValue={made.setCountry} />}
          {account && (!isNew || link.cameBack) && (
            <ModeStatus account={account} onContactPlatform={onContactPlatform} />
          )}
          <AccountLinkNotice link={link} />
          {(onExit || step) && (
            <Actions>
              {onExit && <Button onClick={leave}>{step && step.label !== 'change' ? m.leave : m.done}</Button>}
              {step && (
                <Button
                  variant={step.label === 'change' ? 'secondary' : 'primary'}
                  busy={link.status === 'opening'}
                  busyLabel={opening}
                  onClick={link.open}
                >
                  {m[step.label]}
                </Button>
              )}
            </Actions>
          )}
        </Stack>
      </WizardFrame>
    </Root>
  )
}
