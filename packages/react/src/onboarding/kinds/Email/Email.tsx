'use client'

import { checkEmail, tidyEmail } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { emailFieldMessages } from './Email.messages.js'

/** Where Stripe writes to. */
export function Email({ group }: FieldGroupProps) {
  const m = useFieldMessages(emailFieldMessages)
  return (
    <TextField
      name={fieldPath(group, 'email')}
      label={m.email}
      hint={m.hint}
      rule={checkEmail}
      tidy={tidyEmail}
      type="email"
      inputMode="email"
      autoComplete="email"
    />
  )
}
