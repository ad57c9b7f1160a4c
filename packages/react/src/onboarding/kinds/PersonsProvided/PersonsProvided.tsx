import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { CheckField } from '../../form/CheckField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { personsProvidedMessages } from './personsProvided.messages.js'

const totals = ['owners_provided', 'directors_provided', 'executives_provided'] as const

/** That everybody is named: Stripe looks for nobody else after that. */
export function PersonsProvided({ group }: FieldGroupProps) {
  const m = useFieldMessages(personsProvidedMessages)
  return totals
    .filter((name) => group.names.includes(name))
    .map((name) => (
      <CheckField
        key={name}
        name={fieldPath(group, name)}
        label={m[name]}
        required
        say={({ code }) => (code === 'required' ? m.required : undefined)}
      />
    ))
}
