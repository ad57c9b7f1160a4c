import type { ComponentPropsWithoutRef, Ref } from 'react'
import { classNames } from './classNames.js'
import control from './control.module.css'
import { Icon } from './Icon.js'
import { chevronDown } from './icons.js'
import styles from './Select.module.css'

export interface SelectProps<Value extends string>
  extends Omit<ComponentPropsWithoutRef<'select'>, 'value' | 'onChange'> {
  value: Value
  options: readonly { value: Value; label: string }[]
  onValue: (value: Value) => void
  selectRef?: Ref<HTMLSelectElement>
}

/** The browser's own: right on every phone, with every input method. */
export function Select<Value extends string>({ value, options, onValue, selectRef, ...rest }: SelectProps<Value>) {
  return (
    <span className={styles.box}>
      <select
        {...rest}
        ref={selectRef}
        className={classNames(control.control, styles.select)}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onValue(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon path={chevronDown} />
    </span>
  )
}
