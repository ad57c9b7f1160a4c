import type { ReactNode } from 'react'
import styles from './form.module.css'

/** Two fields that are one thing, side by side. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
