import styles from './LinkButton.module.css'

/** Goes somewhere the host knows: looks like a link, is a button. */
export function LinkButton({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {children}
    </button>
  )
}
