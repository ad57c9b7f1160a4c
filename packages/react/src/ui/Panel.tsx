import type { ReactNode } from 'react'
import styles from './Panel.module.css'

/** A bordered part, for content that needs a boundary. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside && <p className={styles.aside}>{aside}</p>}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
