import type { OnboardedAccount } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useTranslation } from '../../messages/useMessages.js'
import { Stack } from '../../ui/Stack.js'
import type { FieldSetting } from '../form/FormContext.js'
import { StepForm } from '../step/StepForm.js'
import type { OnboardingStep } from '../steps/onboardingSteps.js'
import { newPersonGroups, type PersonRole, personRoles, withoutTotal } from '../steps/personEntries.js'
import type { OnboardingWrites } from '../useOnboarding.js'
import { MissingPersons } from './MissingPersons.js'
import { onboardingPersonsMessages } from './onboardingPersons.messages.js'
import { PersonForm } from './PersonForm.js'
import { PersonList } from './PersonList.js'

export interface PersonsStepProps {
  step: OnboardingStep
  account: OnboardedAccount
  settings: Readonly<Record<string, FieldSetting>>
  writes: OnboardingWrites
  /** A person's id, or the role of somebody to be added; none: the list. */
  person: string | undefined
  onPerson: (person: string | undefined) => void
  back?: ReactNode
  submit?: string | undefined
  onSaved: () => void
}

/** The people of a company: a list, a form for each of them, and the word that nobody is left out. */
export function PersonsStep({
  step,
  account,
  settings,
  writes,
  person,
  onPerson,
  back,
  submit,
  onSaved,
}: PersonsStepProps) {
  const { isLoaded } = useTranslation(onboardingPersonsMessages)
  if (!isLoaded) return null
  const entry = step.persons.find((named) => named.person.id === person)
  const role = personRoles.find((known) => known === person)
  if (entry || role) {
    const who = entry ? { entry } : role && { role, groups: newPersonGroups(account, role) }
    if (who)
      return (
        <PersonForm
          key={person}
          account={account}
          who={who}
          settings={settings}
          writes={writes}
          back={back}
          onSaved={() => onPerson(undefined)}
        />
      )
  }
  return (
    <Stack>
      <PersonList
        persons={step.persons}
        writes={writes}
        onEdit={onPerson}
        onAdd={(added: PersonRole) => onPerson(added)}
      />
      <StepForm
        step={step}
        account={account}
        settings={settings}
        writes={writes}
        back={back}
        submit={submit}
        onSaved={onSaved}
      >
        <MissingPersons roles={withoutTotal(step).map((wanted) => wanted.role)} onAdd={onPerson} />
      </StepForm>
    </Stack>
  )
}
