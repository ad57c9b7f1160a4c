import { Check } from '../../ui/Check.js'
import { type FormFieldOptions, useFormField } from './useFormField.js'

export interface CheckFieldProps extends Pick<FormFieldOptions, 'name' | 'say' | 'rule'> {
  label: string
  note?: string | undefined
  /** It has to be checked. */
  required?: boolean | undefined
}

/** Yes or no, on the form around it. */
export function CheckField({ name, label, note, say, required, rule }: CheckFieldProps) {
  const field = useFormField({
    name,
    label,
    say,
    optional: !required,
    check: (value) => (required && value !== 'true' ? { code: 'required' } : (rule?.(value) ?? null)),
  })
  if (field.isHidden) return null
  return (
    <Check
      label={label}
      note={note}
      name={field.name}
      checked={field.value === 'true'}
      disabled={field.isLocked}
      error={field.error}
      inputRef={field.ref}
      onCheck={(isChecked) => field.change(isChecked)}
    />
  )
}
