import { tidyName } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { businessNameMessages } from './businessName.messages.js'

/** The name that customers know. */
export function BusinessName({ group }: FieldGroupProps) {
  const m = useFieldMessages(businessNameMessages)
  return (
    <TextField
      name={fieldPath(group, 'name')}
      label={m.label}
      hint={m.hint}
      autoComplete="organization"
      maxLength={200}
      tidy={tidyName}
    />
  )
}
