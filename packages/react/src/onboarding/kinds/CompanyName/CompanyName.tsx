'use client'

import { checkLatinText, tidyName, writesLatin } from '@connect-kit/contract/fields'
import { useProblemWords } from '../../countries/useProblemWords.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { companyNameFieldMessages } from './CompanyName.messages.js'

/** The legal name of a company. */
export function CompanyName({ group }: FieldGroupProps) {
  const m = useFieldMessages(companyNameFieldMessages)
  const { say } = useProblemWords()
  return (
    <TextField
      name={fieldPath(group, 'name')}
      label={m.name}
      hint={m.hint}
      rule={writesLatin(group.country) ? checkLatinText : undefined}
      say={say}
      tidy={tidyName}
      autoComplete="organization"
      maxLength={200}
    />
  )
}
