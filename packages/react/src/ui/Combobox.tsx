import { ComboboxControl, type ComboboxControlProps } from './ComboboxControl.js'
import { Field, type FieldProps } from './Field.js'

export type { ComboboxWords } from './ComboboxControl.js'

export interface ComboboxProps<Item>
  extends Omit<FieldProps, 'children'>,
    Omit<ComboboxControlProps<Item>, 'control' | 'label'> {}

/** One of more than anybody would scroll through: searched as it is typed, chosen from a list. */
export function Combobox<Item>({ label, mark, hint, error, ...rest }: ComboboxProps<Item>) {
  return (
    <Field label={label} mark={mark} hint={hint} error={error}>
      {(described) => <ComboboxControl {...rest} label={label} control={described} />}
    </Field>
  )
}
