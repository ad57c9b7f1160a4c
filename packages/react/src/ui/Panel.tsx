import type { ReactNode } from 'react'
import styles from './Panel.module.css'
import text from './text.module.css'

/** A bordered part, for content that needs a boundary. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.panel}>
      <header className={styles.head}>
        <h2 className={`${text.heading} ${styles.title}`}>{title}</h2>
        {aside && <p className={text.small}>{aside}</p>}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
