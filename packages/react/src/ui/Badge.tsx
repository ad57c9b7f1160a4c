import styles from './Badge.module.css'
import { Icon } from './Icon.js'
import { tones } from './tones.js'

export type BadgeTone = 'neutral' | 'success' | 'warning' | 'danger'

/** A state in one word. Tone, icon and word say the same thing, so none of them is needed alone. */
export function Badge({ tone, icon, children }: { tone: BadgeTone; icon: string; children: string }) {
  return (
    <span className={styles.badge} style={tones[tone]}>
      <Icon path={icon} size={12} stroke={2.25} />
      {children}
    </span>
  )
}
