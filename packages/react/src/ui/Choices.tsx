import type { ReactNode } from 'react'
import styles from './Choices.module.css'
import text from './text.module.css'

/** One of two or three, all of them to be read. */
export function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {children}
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
}

export function Choice({ name, label, note, checked, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input className={styles.radio} type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {label}
        {note && <span className={`${text.small} ${styles.note}`}>{note}</span>}
      </span>
    </label>
  )
}
