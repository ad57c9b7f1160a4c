import styles from './LinkButton.module.css'

/** Leads to an address, in this tab. */
export function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <a className={styles.link} href={href}>
      {children}
    </a>
  )
}
