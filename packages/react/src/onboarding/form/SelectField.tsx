import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Field } from '../../ui/Field.js'
import { Select } from '../../ui/Select.js'
import { type FormFieldOptions, useFormField } from './useFormField.js'

export interface SelectFieldProps extends Omit<FormFieldOptions, 'tidy'> {
  label: string
  hint?: ReactNode
  options: readonly { value: string; label: string }[]
  width?: number | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  /** After somebody chose. */
  onChoose?: ((value: string) => void) | undefined
}

/** One of up to fifty, on the form around it. */
export function SelectField({ label, hint, options, width, autoComplete, onChoose, ...rest }: SelectFieldProps) {
  const field = useFormField({ ...rest, label, isChosen: true })
  if (field.isHidden) return null
  return (
    <Field
      label={label}
      mark={rest.optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : hint}
      error={field.error}
    >
      {(described) => (
        <Select
          {...described}
          autoComplete={autoComplete}
          style={width ? { inlineSize: width } : undefined}
          name={field.name}
          selectRef={field.ref}
          disabled={field.isLocked}
          value={field.value}
          options={field.value === '' || rest.optional ? [{ value: '', label: field.m.choose }, ...options] : options}
          onValue={(value) => {
            field.change(value)
            onChoose?.(value)
          }}
          onBlur={field.settle}
        />
      )}
    </Field>
  )
}
