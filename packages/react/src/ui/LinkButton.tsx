import styles from './LinkButton.module.css'

export interface LinkButtonProps {
  children: string
  onClick: () => void
  /** Where several say the same, what each is for. */
  'aria-label'?: string
}

/** Goes somewhere the host knows: looks like a link, is a button. */
export function LinkButton({ children, ...rest }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} {...rest}>
      {children}
    </button>
  )
}
