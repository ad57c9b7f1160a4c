import { Hidden } from '../../ui/Hidden.js'
import styles from '../../ui/LinkButton.module.css'

/** Leads to somebody else's page, in a new tab, so that nothing here is left. */
export function OutsideLink({ href, note, children }: { href: string; note: string; children: string }) {
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {children}
      <Hidden> ({note})</Hidden>
    </a>
  )
}
