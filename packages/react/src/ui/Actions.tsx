import type { CSSProperties, ReactNode } from 'react'
import styles from './Actions.module.css'

export interface ActionsProps {
  /** What happened by itself, between the way back and the way on. */
  note?: string | undefined
  children: ReactNode
}

const saved: CSSProperties = {
  color: 'var(--ck-badge-success-color-text)',
  fontSize: 'var(--ck-label-sm-font-size)',
}

/** The foot of a step: back first, the way on last. On phones it stays in view. */
export function Actions({ note, children }: ActionsProps) {
  return (
    <div className={styles.actions}>
      {note !== undefined && (
        <span style={saved} role="status">
          {note}
        </span>
      )}
      {children}
    </div>
  )
}
