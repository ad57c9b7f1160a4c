import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { productDescriptionMessages } from './productDescription.messages.js'

/** Stripe refuses shorter ones (`invalid_product_description_length`). */
const min = 10

/** What is sold, in words. */
export function ProductDescription({ group }: FieldGroupProps) {
  const m = useFieldMessages(productDescriptionMessages)
  return (
    <TextField
      name={fieldPath(group, 'product_description')}
      label={m.label}
      hint={m.hint}
      rows={3}
      maxLength={40_000}
      rule={(value) => (value.trim().length < min ? { code: 'too_short' } : null)}
      say={({ code }) => (code === 'too_short' ? m.too_short(String(min)) : undefined)}
    />
  )
}
