import { Icon, type IconProps } from './Icon.js'
import styles from './IconButton.module.css'

export interface IconButtonProps {
  icon: string
  size?: IconProps['size']
  /** Its name: there is no other. */
  label: string
  disabled?: boolean
  onClick: () => void
}

export function IconButton({ icon, size = 16, label, disabled, onClick }: IconButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon path={icon} size={size} />
    </button>
  )
}
