import { Choice, Choices } from '../../ui/Choices.js'
import { type FormFieldOptions, useFormField } from './useFormField.js'

export interface ChoiceFieldProps extends Omit<FormFieldOptions, 'tidy'> {
  label: string
  hint?: string | undefined
  options: readonly { value: string; label: string; note?: string }[]
  /** Side by side, where there is room: two short answers. */
  inRow?: boolean | undefined
  /** After somebody chose. */
  onChoose?: ((value: string) => void) | undefined
}

/** One of a few, all of them to be read, on the form around it. */
export function ChoiceField({ label, hint, options, inRow, onChoose, ...rest }: ChoiceFieldProps) {
  const field = useFormField({ ...rest, label, isChosen: true })
  if (field.isHidden) return null
  const shown = field.isLocked ? options.filter(({ value }) => value === field.value) : options
  return (
    <Choices
      label={label}
      mark={rest.optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : hint}
      error={field.error}
      inRow={inRow}
    >
      {shown.map((option, index) => (
        <Choice
          key={option.value}
          {...option}
          name={field.name}
          checked={option.value === field.value}
          {...(index === 0 && { choiceRef: field.ref })}
          onChoose={() => {
            field.change(option.value)
            onChoose?.(option.value)
          }}
        />
      ))}
    </Choices>
  )
}
