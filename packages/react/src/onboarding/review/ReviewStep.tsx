import type { OnboardedAccount } from '@connect-kit/contract'
import { useRef, useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../../api/ConnectKitError.js'
import { useMessages, useTranslation } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { Actions } from '../../ui/Actions.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { Facts } from '../../ui/Facts.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { Links } from '../../ui/Links.js'
import { Panel } from '../../ui/Panel.js'
import { Stack } from '../../ui/Stack.js'
import { SaveFailure } from '../form/SaveFailure.js'
import { businessTypeMessages } from '../kinds/BusinessType/businessType.messages.js'
import { personName } from '../persons/personName.js'
import { onboardingStepMessages } from '../step/onboardingSteps.messages.js'
import type { OnboardingStepId } from '../steps/OnboardingStepId.js'
import type { OnboardingStep } from '../steps/onboardingSteps.js'
import { onboardingReviewMessages } from './onboardingReview.messages.js'
import { ReviewRow } from './ReviewRow.js'
import { TermsCheck } from './TermsCheck.js'

export interface ReviewStepProps {
  account: OnboardedAccount
  steps: readonly OnboardingStep[]
  termsUrl: string | undefined
  back?: React.ReactNode
  onEdit: (step: OnboardingStepId) => void
  /** Hands everything in; the terms are accepted where they have to be. */
  submit: (acceptTerms: boolean) => Promise<unknown>
}

/** Everything that was said, where to change it, and the consent that makes it binding. */
export function ReviewStep({ account, steps, termsUrl, back, onEdit, submit }: ReviewStepProps) {
  const { messages: m, isLoaded } = useTranslation(onboardingReviewMessages)
  const { messages: words, isLoaded: areWordsLoaded } = useTranslation(requirementMessages)
  const { isLoaded: areTypesLoaded } = useTranslation(businessTypeMessages)
  const step = useMessages(onboardingStepMessages)
  const { onError } = useConnectKit()
  const [isAccepted, setAccepted] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [state, setState] = useState<'ready' | 'busy' | ConnectKitError>('ready')
  const isBusy = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  if (!isLoaded || !areWordsLoaded || !areTypesLoaded) return null

  const needsTerms =
    !account.terms_accepted ||
    account.status.requirements.some(
      ({ name, awaiting }) => name.startsWith('tos_acceptance') && awaiting === 'account',
    )
  const others = steps.filter(({ id }) => id !== 'review')
  // What only Stripe's page can ask does not hold up the rest.
  const missing = others.filter(({ id, state: given }) => given !== 'done' && id !== 'more')

  const send = () => {
    setAsked(true)
    if (missing.length > 0 || (needsTerms && !isAccepted)) {
      form.current?.querySelector<HTMLElement>('[name="tos_acceptance"], [role="alert"] button')?.focus()
      return
    }
    if (isBusy.current) return
    isBusy.current = true
    setState('busy')
    submit(needsTerms)
      .then(
        () => setState('ready'),
        (thrown: unknown) => {
          const error = toConnectKitError(thrown)
          setState(error)
          onError(error)
        },
      )
      .finally(() => {
        isBusy.current = false
      })
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Stack>
        {typeof state === 'object' && <SaveFailure failure={state} />}
        {isAsked && missing.length > 0 && (
          <Banner tone="danger" title={m.missingSteps}>
            {m.missingStepsText}
            <Links>
              {missing.map(({ id }) => (
                <LinkButton key={id} onClick={() => onEdit(id)}>
                  {step[id]}
                </LinkButton>
              ))}
            </Links>
          </Banner>
        )}
        <div>
          {others.map(({ id, groups, persons }) => (
            <Panel
              key={id}
              title={step[id]}
              aside={
                <LinkButton aria-label={m.editLabel(step[id])} onClick={() => onEdit(id)}>
                  {m.edit}
                </LinkButton>
              }
            >
              <Facts>
                {persons.map(({ person, roles }) => (
                  <ReviewRow key={person.id} name={personName(person.answers) ?? words.person}>
                    {roles.map((role) => m[role]).join(' · ')}
                  </ReviewRow>
                ))}
                {groups.map((group) => (
                  <ReviewRow key={`${group.kind} ${group.path} ${group.names[0]}`} group={group} account={account} />
                ))}
              </Facts>
            </Panel>
          ))}
        </div>
        {needsTerms && (
          <TermsCheck
            country={account.country}
            termsUrl={termsUrl}
            checked={isAccepted}
            error={isAsked && !isAccepted && m.acceptFirst}
            onCheck={setAccepted}
          />
        )}
        <Actions>
          {back}
          <Button variant="primary" type="submit" busy={state === 'busy'} busyLabel={m.submitting}>
            {m.submit}
          </Button>
        </Actions>
      </Stack>
    </form>
  )
}
