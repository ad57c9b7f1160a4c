import type { OnboardedAccount } from '@connect-kit/contract'
import { anOnboardedAccount } from '@connect-kit/contract/testing'
import { type ComponentType, useState } from 'react'
import { type FieldValues, FormProvider, useForm } from 'react-hook-form'
import type { FieldGroup, FieldGroupProps } from '../onboarding/FieldGroup.js'
import { type FieldSetting, FormContext, type SaveTask } from '../onboarding/form/FormContext.js'
import { onboardingFormMessages } from '../onboarding/form/onboardingForm.messages.js'
import { Button } from '../ui/Button.js'
import { Root } from '../ui/Root.js'
import stack from '../ui/Stack.module.css'

export interface FieldGroupFormProps {
  kind: ComponentType<FieldGroupProps>
  group: Pick<FieldGroup, 'kind'> & Partial<FieldGroup>
  account?: OnboardedAccount
  values?: FieldValues
  settings?: Readonly<Record<string, FieldSetting>>
  provided?: readonly string[]
  onSave?: (values: FieldValues) => void
}

/** The form around one kind of field, for its tests and stories: it keeps, checks and hands over what is typed. */
export function FieldGroupForm({ kind: Kind, values = {}, onSave = () => {}, ...rest }: FieldGroupFormProps) {
  const { account = anOnboardedAccount(), settings = {}, provided = [] } = rest
  const group: FieldGroup = {
    path: '',
    party: 'individual',
    country: account.country,
    names: [],
    refused: new Map(),
    ...rest.group,
  }
  const methods = useForm({ defaultValues: values, mode: 'onBlur', reValidateMode: 'onBlur' })
  const [tasks] = useState(() => new Set<SaveTask>())
  const [surroundings] = useState(() => ({
    settings,
    provided: new Set(provided),
    refused: new Map([...group.refused].map(([name, errors]) => [group.path ? `${group.path}.${name}` : name, errors])),
    known: values,
    claim: () => () => {},
    wait: () => () => {},
    announce: () => {},
    addTask: (task: SaveTask) => {
      tasks.add(task)
      return () => void tasks.delete(task)
    },
  }))
  return (
    <Root messages={onboardingFormMessages} status="ready">
      <FormProvider {...methods}>
        <FormContext.Provider value={surroundings}>
          <form
            className={stack.stack}
            style={{ maxInlineSize: 560 }}
            onSubmit={methods.handleSubmit(async () => {
              for (const task of tasks) if (!(await task())) return
              onSave(methods.getValues())
            })}
            noValidate
          >
            <Kind group={group} account={account} />
            <div>
              <Button variant="primary" type="submit">
                Save
              </Button>
            </div>
          </form>
        </FormContext.Provider>
      </FormProvider>
    </Root>
  )
}
