import type { OnboardedAccount, Onboarding } from '@connect-kit/contract'
import { type ReactNode, useMemo } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { newOperationId } from '../../moneyOrder/newOperationId.js'
import { openOperation } from '../../moneyOrder/openOperation.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import type { FieldGroup } from '../FieldGroup.js'
import type { FieldSetting } from '../form/FormContext.js'
import { OnboardingForm } from '../form/OnboardingForm.js'
import { draftKey } from '../step/draftKey.js'
import { onboardingStepMessages } from '../step/onboardingSteps.messages.js'
import type { PersonEntry, PersonRole } from '../steps/personEntries.js'
import type { OnboardingWrites } from '../useOnboarding.js'
import { onboardingPersonsMessages } from './onboardingPersons.messages.js'

export interface PersonFormProps {
  account: OnboardedAccount
  /** Somebody who is named, or the role of somebody who is not yet. */
  who: { entry: PersonEntry } | { role: PersonRole; groups: readonly FieldGroup[] }
  settings: Readonly<Record<string, FieldSetting>>
  writes: Pick<OnboardingWrites, 'createPerson' | 'updatePerson'>
  back?: ReactNode
  onSaved: () => void
}

/** The questions about one person: a reload or a double click names nobody twice. */
export function PersonForm({ account, who, settings, writes, back, onSaved }: PersonFormProps) {
  const m = useMessages(onboardingPersonsMessages)
  const { saving } = useMessages(onboardingStepMessages)
  const { api } = useConnectKit()
  const isNew = 'role' in who
  const role = isNew ? who.role : undefined
  const key = draftKey(api.scope, account.id, 'persons', isNew ? who.role : who.entry.person.id)
  const operationKey = `${key}:operation`
  const proposed = useMemo(() => (role ? { [`relationship.${role}`]: true } : undefined), [role])

  const save = (answers: Parameters<OnboardingWrites['updatePerson']>[0]['answers']): Promise<Onboarding> => {
    if (!isNew) return writes.updatePerson({ person: who.entry.person.id, answers })
    const operation = openOperation.read(operationKey) ?? newOperationId()
    openOperation.keep(operationKey, operation)
    return writes.createPerson({ operation, answers }).then((made) => {
      openOperation.forget(operationKey)
      return made
    })
  }
  const prefix = isNew ? who.role : who.entry.roles[0]
  const own = useMemo(() => personSettings(settings, prefix), [settings, prefix])

  return (
    <OnboardingForm
      draftKey={key}
      groups={isNew ? who.groups : who.entry.groups}
      account={account}
      known={isNew ? {} : who.entry.person.answers}
      proposed={proposed}
      provided={isNew ? [] : who.entry.person.provided}
      settings={own}
      save={save}
      onSaved={onSaved}
      back={back}
      submit={m.save}
      submitting={saving}
    />
  )
}

/** What the host says of a person: `representative.email`, or `person.email` of everybody. */
function personSettings(settings: PersonFormProps['settings'], role: PersonRole | undefined) {
  const mine = ['person', ...(role ? [role] : [])]
  return Object.fromEntries(
    mine.flatMap((prefix) =>
      Object.entries(settings)
        .filter(([name]) => name.startsWith(`${prefix}.`))
        .map(([name, setting]) => [name.slice(prefix.length + 1), setting]),
    ),
  )
}
