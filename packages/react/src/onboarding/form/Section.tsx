import type { ReactNode } from 'react'
import text from '../../ui/text.module.css'
import styles from './form.module.css'

/** Fields under a heading of their own, set apart by a line. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={text.heading}>{title}</h3>
      {children}
    </section>
  )
}
