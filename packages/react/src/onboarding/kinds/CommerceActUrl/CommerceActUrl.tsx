import { checkUrl, tidyUrl } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { commerceActUrlMessages } from './commerceActUrl.messages.js'

/** The page that Japan’s Act on Specified Commercial Transactions asks for. */
export function CommerceActUrl({ group }: FieldGroupProps) {
  const m = useFieldMessages(commerceActUrlMessages)
  return (
    <TextField
      name={fieldPath(group, 'specified_commercial_transactions_act_url')}
      label={m.label}
      hint={m.hint}
      type="url"
      inputMode="url"
      rule={checkUrl}
      tidy={tidyUrl}
    />
  )
}
