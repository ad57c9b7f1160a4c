import { useState } from 'react'
import { useTranslation } from '../../../messages/useMessages.js'
import { onboardingStepMessages } from '../../../onboarding/step/onboardingSteps.messages.js'
import { Later } from '../../../ui/Later.js'
import type { ModeProps } from '../ModeProps.js'
import { useOutcome } from './useOutcome.js'

const loadSteps = () => import('./ApiSteps.js')
const loadCreateAccount = () => import('./CreateAccount.js')

/** Forms of ours, made of what Stripe asks for. */
export function Api(props: ModeProps) {
  const { isLoaded } = useTranslation(onboardingStepMessages)
  const { account } = props.onboarding
  const [wasMissing] = useState(account === null)
  useOutcome({ mode: 'api', account, report: props.report, onComplete: props.onComplete })
  if (!isLoaded) return null
  return account ? (
    <Later key="steps" load={loadSteps}>
      {({ ApiSteps }) => <ApiSteps {...props} account={account} takesFocus={wasMissing} />}
    </Later>
  ) : (
    <Later key="account" load={loadCreateAccount}>
      {({ CreateAccount }) => <CreateAccount {...props} />}
    </Later>
  )
}
