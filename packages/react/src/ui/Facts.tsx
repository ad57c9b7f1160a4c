import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** Terms and their values, one below the other. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>
}

/** A term without a value has the whole line. */
export function Fact({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <div className={styles.fact} style={children ? undefined : { display: 'block' }}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}
