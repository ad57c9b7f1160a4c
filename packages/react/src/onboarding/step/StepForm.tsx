import type { OnboardedAccount } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import type { FieldSetting } from '../form/FormContext.js'
import { OnboardingForm } from '../form/OnboardingForm.js'
import type { OnboardingStep } from '../steps/onboardingSteps.js'
import type { OnboardingWrites } from '../useOnboarding.js'
import { draftKey } from './draftKey.js'
import { onboardingStepMessages } from './onboardingSteps.messages.js'

export interface StepFormProps {
  step: OnboardingStep
  account: OnboardedAccount
  settings: Readonly<Record<string, FieldSetting>>
  writes: Pick<OnboardingWrites, 'updateAccount'>
  back?: ReactNode
  /** In place of “Continue”. */
  submit?: string | undefined
  onSaved: () => void
  children?: ReactNode
}

/** The questions of one step about the account. */
export function StepForm({ step, account, settings, writes, back, submit, onSaved, children }: StepFormProps) {
  const m = useMessages(onboardingStepMessages)
  const { api } = useConnectKit()
  return (
    <OnboardingForm
      draftKey={draftKey(api.scope, account.id, step.id)}
      groups={step.groups}
      account={account}
      known={account.answers}
      provided={account.provided}
      settings={settings}
      save={writes.updateAccount}
      onSaved={onSaved}
      back={back}
      submit={submit ?? m.next}
      submitting={m.saving}
    >
      {children}
    </OnboardingForm>
  )
}
