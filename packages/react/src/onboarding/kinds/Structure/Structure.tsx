import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { SelectField } from '../../form/SelectField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { structureMessages } from './structure.messages.js'
import { structuresOf } from './structuresOf.js'

/** How the company is organized, as the register has it. */
export function Structure({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(structureMessages)
  return (
    <SelectField
      name={fieldPath(group, 'structure')}
      label={m.label}
      options={structuresOf(group.country, account.answers.business_type).map((value) => ({ value, label: m[value] }))}
    />
  )
}
