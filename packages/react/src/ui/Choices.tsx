import { type ReactNode, type Ref, useId } from 'react'
import styles from './Choices.module.css'
import fieldStyles from './Field.module.css'
import { FieldError } from './FieldError.js'
import text from './text.module.css'

export interface ChoicesProps {
  label: string
  /** After the label: “Optional”. */
  mark?: string | undefined
  hint?: string | undefined
  error?: ReactNode
  /** Side by side, where there is room: two short answers. */
  inRow?: boolean | undefined
  children: ReactNode
}

/** One of two or three, all of them to be read. */
export function Choices({ label, mark, hint, error, inRow, children }: ChoicesProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.choices} aria-describedby={described || undefined}>
      <legend className={styles.legend}>
        {label}
        {mark && ' '}
        {mark && <span className={`${text.small} ${fieldStyles.mark}`}>{mark}</span>}
      </legend>
      {hint && (
        <p className={text.small} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {inRow ? <div className={styles.row}>{children}</div> : children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

export interface ChoiceProps {
  /** Of the group. */
  name: string
  label: string
  note?: string
  checked: boolean
  onChoose: () => void
  choiceRef?: Ref<HTMLInputElement>
}

export function Choice({ name, label, note, checked, onChoose, choiceRef }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input ref={choiceRef} className={styles.radio} type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {label}
        {note && <span className={`${text.small} ${styles.note}`}>{note}</span>}
      </span>
    </label>
  )
}
