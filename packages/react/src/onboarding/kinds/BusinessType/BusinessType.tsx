import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { ChoiceField } from '../../form/ChoiceField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { businessTypeMessages } from './businessType.messages.js'
import { businessTypesOf } from './businessTypesOf.js'

/** Who sells: everything that Stripe asks next depends on it. */
export function BusinessType({ group }: FieldGroupProps) {
  const m = useFieldMessages(businessTypeMessages)
  return (
    <ChoiceField
      name={fieldPath(group, 'business_type')}
      label={m.label}
      options={businessTypesOf(group.country).map((type) => ({ value: type, label: m[type], note: m[`${type}Note`] }))}
    />
  )
}
