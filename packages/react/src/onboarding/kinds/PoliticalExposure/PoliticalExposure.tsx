'use client'

import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { ChoiceField } from '../../form/ChoiceField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { politicalExposureFieldMessages } from './PoliticalExposure.messages.js'

/** Whether somebody is what banks call politically exposed. */
export function PoliticalExposure({ group }: FieldGroupProps) {
  const m = useFieldMessages(politicalExposureFieldMessages)
  return (
    <ChoiceField
      name={fieldPath(group, 'political_exposure')}
      label={m.label}
      hint={m.hint}
      say={() => m.choose}
      options={[
        { value: 'none', label: m.none },
        { value: 'existing', label: m.existing },
      ]}
    />
  )
}
