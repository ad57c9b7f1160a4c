import { useRef, useState } from 'react'
import { AccountRefusal } from '../../../accountRefusal/AccountRefusal.js'
import { type ConnectKitError, toConnectKitError } from '../../../api/ConnectKitError.js'
import { useMessages } from '../../../messages/useMessages.js'
import { Actions } from '../../../ui/Actions.js'
import { Button } from '../../../ui/Button.js'
import { Stack } from '../../../ui/Stack.js'
import type { ModeProps } from '../ModeProps.js'
import { onboardingWizardMessages } from '../OnboardingWizard.messages.js'
import { WizardFrame } from '../WizardFrame.js'
import { Country } from './Country.js'
import { embeddedModeMessages } from './embeddedMode.messages.js'
import { useNewAccount } from './useNewAccount.js'
import { WhatHappens } from './WhatHappens.js'

/** Before Stripe's form can open there has to be an account, and before that a country. */
export function NewAccount(props: ModeProps) {
  const { onboarding, report, onExit } = props
  const m = useMessages(embeddedModeMessages)
  const wizard = useMessages(onboardingWizardMessages)
  const made = useNewAccount('embedded', props)
  const isBusy = useRef(false)
  const [state, setState] = useState<'ready' | 'working' | ConnectKitError>('ready')
  const failure = typeof state === 'string' ? undefined : state

  const begin = () => {
    if (isBusy.current) return
    isBusy.current = true
    setState('working')
    made.create().catch((thrown: unknown) => {
      isBusy.current = false
      setState(toConnectKitError(thrown))
    })
  }
  const leave = () => {
    report({ type: 'onboarding_exited', mode: 'embedded' })
    onExit?.()
  }
  return (
    <WizardFrame title={wizard.title} lead={m.lead}>
      <Stack>
        <WhatHappens />
        <Country countries={onboarding.countries} value={made.country} onValue={made.setCountry} />
        {failure && <AccountRefusal title={m.failed} error={failure} />}
        <Actions>
          {onExit && <Button onClick={leave}>{m.leave}</Button>}
          <Button variant="primary" busy={state === 'working'} busyLabel={m.working} onClick={begin}>
            {m.begin}
          </Button>
        </Actions>
      </Stack>
    </WizardFrame>
  )
}
