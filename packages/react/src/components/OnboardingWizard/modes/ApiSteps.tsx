import type { OnboardedAccount } from '@connect-kit/contract'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../../messages/useMessages.js'
import { onboardingStepMessages } from '../../../onboarding/step/onboardingSteps.messages.js'
import { StepForm } from '../../../onboarding/step/StepForm.js'
import { useStepWords } from '../../../onboarding/step/useStepWords.js'
import type { OnboardingStepId } from '../../../onboarding/steps/OnboardingStepId.js'
import { onboardingSteps } from '../../../onboarding/steps/onboardingSteps.js'
import { Button } from '../../../ui/Button.js'
import { Later } from '../../../ui/Later.js'
import type { ModeProps } from '../ModeProps.js'
import { StepRail } from '../StepRail.js'
import { firstOpen, usePlace } from '../usePlace.js'
import { WizardFrame } from '../WizardFrame.js'

const noSettings = {}

const loadReview = () => import('../../../onboarding/review/ReviewStep.js')
const loadPersons = () => import('../../../onboarding/persons/PersonsStep.js')
const loadStatus = () => import('./ApiStatus.js')

interface ApiStepsProps extends ModeProps {
  account: OnboardedAccount
  /** The account was just made, in a form that is gone: its reader goes on at the title. */
  takesFocus: boolean
}

/** The steps of an account, one at a time, and how it stands when all are done. */
export function ApiSteps({ account: known, takesFocus, ...props }: ApiStepsProps) {
  const { fields: settings = noSettings, steps: choice, collectionOptions, report, termsUrl, onExit } = props
  const m = useMessages(onboardingStepMessages)
  const wordsOf = useStepWords()

  // What a write answered is newer than what the cache holds until the next render.
  const [fresh, setFresh] = useState<{ after: OnboardedAccount; account: OnboardedAccount }>()
  const account = fresh?.after === known ? fresh.account : known
  const latest = useRef({ known, account })
  useEffect(() => {
    latest.current = { known, account }
  })
  const stepsOf = (of: OnboardedAccount) =>
    onboardingSteps(of, { collect: collectionOptions, order: choice?.order, only: choice?.only })
  // biome-ignore lint/correctness/useExhaustiveDependencies: hosts write these objects in place
  const steps = useMemo(() => stepsOf(account), [account, JSON.stringify([collectionOptions, choice])])

  const isOver = account.status.stage === 'rejected' && account.status.next === 'contact_platform'
  const { place, go } = usePlace(steps, props, isOver ? 'status' : firstOpen(steps))
  const [round, setRound] = useState(0)
  const [isEditing, setEditing] = useState(false)
  const step = steps.find(({ id }) => id === place.step)

  const title = useRef<HTMLHeadingElement>(null)
  const shown = `${place.step} ${place.person ?? ''} ${round}`
  const wasShown = useRef(takesFocus ? undefined : shown)
  useEffect(() => {
    if (wasShown.current !== shown) title.current?.focus()
    wasShown.current = shown
  }, [shown])
  const reportLatest = useRef(report)
  useEffect(() => {
    reportLatest.current = report
  })
  useEffect(() => {
    if (place.step === 'status') return
    reportLatest.current({ type: 'onboarding_step_viewed', mode: 'api', step: place.step })
  }, [place.step])

  const writes = useMemo(() => {
    const take = (answer: { account: OnboardedAccount | null }) => {
      if (answer.account) {
        setFresh({ after: latest.current.known, account: answer.account })
        latest.current = { ...latest.current, account: answer.account }
      }
    }
    const { updateAccount, createPerson, updatePerson, deletePerson, acceptTerms } = props.writes
    const taking =
      <Request, Answer extends { account: OnboardedAccount | null }>(write: (request: Request) => Promise<Answer>) =>
      (request: Request) =>
        write(request).then((answer) => {
          take(answer)
          return answer
        })
    return {
      ...props.writes,
      updateAccount: taking(updateAccount),
      createPerson: taking(createPerson),
      updatePerson: taking(updatePerson),
      deletePerson: taking(deletePerson),
      acceptTerms: () => taking(acceptTerms)(undefined),
    }
  }, [props.writes])

  const onSaved = (id: OnboardingStepId) => {
    report({ type: 'onboarding_step_saved', mode: 'api', step: id })
    const now = stepsOf(latest.current.account)
    const before = steps.find((other) => other.id === id)
    const after = now.find((other) => other.id === id)
    // What Stripe refuses at once is mended here and now.
    if (after?.state === 'refused' && before?.state !== 'refused') return setRound(round + 1)
    if (isEditing) {
      setEditing(false)
      return go({ step: 'review' })
    }
    const position = now.findIndex((other) => other.id === id)
    const next = position < 0 ? now.find(({ state }) => state !== 'done') : now[position + 1]
    go({ step: next?.id ?? 'status' })
  }
  const submit = async (mustAccept: boolean) => {
    const wasSubmitted = account.details_submitted
    if (mustAccept) await writes.acceptTerms()
    else props.refresh()
    if (wasSubmitted) report({ type: 'onboarding_submitted', mode: 'api', account: account.id })
    report({ type: 'onboarding_step_saved', mode: 'api', step: 'review' })
    go({ step: 'status' })
  }
  const leave = () => {
    report({ type: 'onboarding_exited', mode: 'api' })
    onExit?.()
  }

  const position = steps.findIndex(({ id }) => id === place.step)
  const before = place.person === undefined ? steps[position - 1] : step
  const back = before ? (
    <Button onClick={() => go({ step: before.id })}>{m.back}</Button>
  ) : (
    onExit && <Button onClick={leave}>{m.leave}</Button>
  )
  const rail = (
    <StepRail
      steps={steps}
      current={place.step === 'status' ? undefined : place.step}
      onStep={(id) => {
        setEditing(false)
        go({ step: id })
      }}
    />
  )
  if (!step)
    return (
      <WizardFrame
        {...(account.status.stage === 'complete'
          ? { title: m.completeTitle, lead: m.completeLead }
          : { title: m.statusTitle, lead: m.statusLead })}
        rail={rail}
        titleRef={title}
      >
        <Later load={loadStatus}>
          {({ ApiStatus }) => (
            <ApiStatus
              account={account}
              onProvide={firstOpen(steps) === 'status' ? undefined : () => go({ step: firstOpen(steps) })}
              onContactPlatform={props.onContactPlatform}
              returnUrl={props.returnUrl}
              onLeave={onExit && leave}
            />
          )}
        </Later>
      </WizardFrame>
    )
  const words = wordsOf(step.id, account, place.person)
  return (
    <WizardFrame {...words} rail={rail} titleRef={title}>
      {step.id === 'review' ? (
        <Later key="review" load={loadReview}>
          {({ ReviewStep }) => (
            <ReviewStep
              account={account}
              steps={steps}
              termsUrl={termsUrl}
              back={back}
              submit={submit}
              onEdit={(id) => {
                setEditing(true)
                go({ step: id })
              }}
            />
          )}
        </Later>
      ) : step.id === 'persons' ? (
        <Later key="persons" load={loadPersons}>
          {({ PersonsStep }) => (
            <PersonsStep
              key={shown}
              step={step}
              account={account}
              settings={settings}
              writes={writes}
              person={place.person}
              onPerson={(person) => go({ step: 'persons', person })}
              back={back}
              onSaved={() => onSaved('persons')}
            />
          )}
        </Later>
      ) : (
        <StepForm
          key={shown}
          step={step}
          account={account}
          settings={settings}
          writes={writes}
          back={back}
          onSaved={() => onSaved(step.id)}
        />
      )}
    </WizardFrame>
  )
}
