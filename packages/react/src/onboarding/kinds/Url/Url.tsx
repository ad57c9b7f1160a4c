import { checkUrl, tidyUrl } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { urlMessages } from './url.messages.js'

/** The website of the business. */
export function Url({ group }: FieldGroupProps) {
  const m = useFieldMessages(urlMessages)
  return (
    <TextField
      name={fieldPath(group, 'url')}
      label={m.label}
      hint={m.hint}
      type="url"
      inputMode="url"
      autoComplete="url"
      rule={checkUrl}
      tidy={tidyUrl}
    />
  )
}
