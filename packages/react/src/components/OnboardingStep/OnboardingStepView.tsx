import type { OnboardedAccount } from '@connect-kit/contract'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { onboardingStepMessages as stepWords } from '../../onboarding/step/onboardingSteps.messages.js'
import { StepForm } from '../../onboarding/step/StepForm.js'
import { useStepWords } from '../../onboarding/step/useStepWords.js'
import { onboardingSteps } from '../../onboarding/steps/onboardingSteps.js'
import type { OnboardingState } from '../../onboarding/useOnboarding.js'
import { LoadError } from '../../roles/LoadError.js'
import { Button } from '../../ui/Button.js'
import { circleCheck } from '../../ui/icons.js'
import { Later } from '../../ui/Later.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { StateNotice } from '../../ui/StateNotice.js'
import { useReportError } from '../../ui/useReportError.js'
import { WizardFrame } from '../OnboardingWizard/WizardFrame.js'
import type { OnboardingStepProps } from './OnboardingStep.js'
import { onboardingStepMessages } from './OnboardingStep.messages.js'

export interface OnboardingStepViewProps extends OnboardingStepProps {
  state: OnboardingState
}

const also = [stepWords]

export function OnboardingStepView({ state, onLoadError, ...props }: OnboardingStepViewProps) {
  const m = useMessages(onboardingStepMessages)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={onboardingStepMessages} also={also} status={state.status}>
      {state.status === 'error' && (
        <LoadError title={m.loadFailed} permission="onboarding.manage" error={state.error} retry={state.retry} />
      )}
      {state.status === 'pending' && <Skeleton width="60%" />}
      {state.status === 'ready' &&
        (state.onboarding.account ? (
          <Step {...props} account={state.onboarding.account} writes={state} />
        ) : (
          <NothingAsked />
        ))}
    </Root>
  )
}

function NothingAsked() {
  const m = useMessages(stepWords)
  return (
    <StateNotice icon={circleCheck} title={m.nothing}>
      {m.nothingText}
    </StateNotice>
  )
}

const noSettings = {}

const loadPersons = () => import('../../onboarding/persons/PersonsStep.js')

type StepProps = Omit<OnboardingStepViewProps, 'state' | 'onLoadError'> & {
  account: OnboardedAccount
  writes: Extract<OnboardingState, { status: 'ready' }>
}

function Step({ step: id = 'business', fields = noSettings, collectionOptions, onSaved, account, writes }: StepProps) {
  const m = useMessages(onboardingStepMessages)
  const { back } = useMessages(stepWords)
  const wordsOf = useStepWords()
  const [person, setPerson] = useState<string>()
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: hosts write these options in place
  const steps = useMemo(
    () => onboardingSteps(account, { collect: collectionOptions }),
    [account, JSON.stringify(collectionOptions)],
  )
  const step = steps.find((asked) => asked.id === id)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = `${person ?? ''} ${round}`
  const wasShown = useRef(shown)
  useEffect(() => {
    if (wasShown.current !== shown) title.current?.focus()
    wasShown.current = shown
  }, [shown])
  if (!step) return <NothingAsked />
  const saved = () => {
    setRound(round + 1)
    onSaved?.({ step: id })
  }
  const form = { step, account, settings: fields, writes, submit: m.save, onSaved: saved }
  return (
    <WizardFrame {...wordsOf(id, account, person)} titleRef={title}>
      {id === 'persons' ? (
        <Later load={loadPersons}>
          {({ PersonsStep }) => (
            <PersonsStep
              key={shown}
              {...form}
              person={person}
              onPerson={setPerson}
              back={person === undefined ? undefined : <Button onClick={() => setPerson(undefined)}>{back}</Button>}
            />
          )}
        </Later>
      ) : (
        <StepForm key={shown} {...form} />
      )}
      {round > 0 && <p role="status">{m.saved}</p>}
    </WizardFrame>
  )
}
