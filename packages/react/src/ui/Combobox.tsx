import { ComboboxControl, type ComboboxControlProps } from './ComboboxControl.js'
import control from './control.module.css'
import { Field, type FieldProps } from './Field.js'

export type { ComboboxWords } from './ComboboxControl.js'

export interface ComboboxProps<Item>
  extends Omit<FieldProps, 'children'>,
    Omit<ComboboxControlProps<Item>, 'control' | 'label'> {
  /** Nothing can be searched yet, or it is not for this reader to change: the hint says why. */
  readOnly?: boolean | undefined
}

/** One of more than anybody would scroll through: searched as it is typed, chosen from a list. */
export function Combobox<Item>({ label, mark, hint, error, readOnly, ...rest }: ComboboxProps<Item>) {
  const { name, value, textOf } = rest
  return (
    <Field label={label} mark={mark} hint={hint} error={error}>
      {(described) =>
        readOnly ? (
          <input
            {...described}
            name={name}
            className={control.control}
            readOnly
            value={value === null ? '' : textOf(value)}
          />
        ) : (
          <ComboboxControl {...rest} label={label} control={described} />
        )
      }
    </Field>
  )
}
