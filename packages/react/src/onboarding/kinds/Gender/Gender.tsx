'use client'

import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { ChoiceField } from '../../form/ChoiceField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { genderFieldMessages } from './Gender.messages.js'

/** Only where Stripe asks: in Japan, and seldom. */
export function Gender({ group }: FieldGroupProps) {
  const m = useFieldMessages(genderFieldMessages)
  return (
    <ChoiceField
      name={fieldPath(group, 'gender')}
      label={m.gender}
      hint={m.hint}
      say={() => m.choose}
      options={[
        { value: 'female', label: m.female },
        { value: 'male', label: m.male },
      ]}
    />
  )
}
