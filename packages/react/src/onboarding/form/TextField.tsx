import type { CompositionEvent, HTMLInputAutoCompleteAttribute, InputHTMLAttributes, ReactNode } from 'react'
import control from '../../ui/control.module.css'
import { Field } from '../../ui/Field.js'
import { type FormFieldOptions, useFormField } from './useFormField.js'

export interface TextFieldProps extends FormFieldOptions {
  label: string
  hint?: ReactNode
  /** In pixels; says how long the answer is: 140 for a postal code, 220 for an account number. */
  width?: number | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  type?: 'text' | 'email' | 'tel' | 'url' | 'password'
  maxLength?: number | undefined
  autoCapitalize?: string | undefined
  /** Several lines. */
  rows?: number | undefined
  /** The language of what is typed, where it is not the reader's. */
  lang?: string | undefined
  /** Start, update and end of a composition: the reading of what an input method turns into kanji. */
  onCompose?: ((event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => void) | undefined
  /** After the field was left and tidied, with what it holds now. */
  onSettle?: ((value: string) => void) | undefined
}

/** A line of text on the form around it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, width, onCompose, onSettle, rows, name, optional, rule, check, say, tidy, ...input } = props
  const field = useFormField({ name, label, optional, rule, check, say, tidy })
  if (field.isHidden) return null
  const Control = rows ? 'textarea' : 'input'
  return (
    <Field
      label={label}
      mark={optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : field.isGiven ? field.m.given : hint}
      error={field.error}
    >
      {(described) => (
        <Control
          autoComplete="off"
          {...input}
          {...described}
          ref={field.ref}
          className={control.control}
          style={width ? { inlineSize: width } : undefined}
          name={field.name}
          rows={rows}
          readOnly={field.isLocked}
          value={field.value}
          onChange={(event) => field.change(event.target.value)}
          onBlur={() => {
            field.settle()
            onSettle?.(tidy ? tidy(field.value) : field.value)
          }}
          onCompositionStart={onCompose}
          onCompositionUpdate={onCompose}
          onCompositionEnd={onCompose}
        />
      )}
    </Field>
  )
}
