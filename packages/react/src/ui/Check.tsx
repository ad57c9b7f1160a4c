import { type ReactNode, type Ref, useId } from 'react'
import styles from './Choices.module.css'
import { FieldError } from './FieldError.js'
import text from './text.module.css'

export interface CheckProps {
  label: ReactNode
  note?: string | undefined
  name?: string | undefined
  checked: boolean
  disabled?: boolean | undefined
  error?: ReactNode
  onCheck: (isChecked: boolean) => void
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One thing to say yes to. */
export function Check({ label, note, name, checked, disabled, error, onCheck, inputRef }: CheckProps) {
  const id = useId()
  return (
    <div className={styles.choices}>
      <label className={styles.choice}>
        <input
          ref={inputRef}
          className={styles.radio}
          type="checkbox"
          name={name}
          checked={checked}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => onCheck(event.target.checked)}
        />
        <span>
          {label}
          {note && <span className={`${text.small} ${styles.note}`}>{note}</span>}
        </span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
