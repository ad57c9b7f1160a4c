import styles from './Icon.module.css'
import { check, cross } from './icons.js'

/** Decoration beside a word, never instead of one: hidden from assistive technology. */
export function Icon({ path, size = 16, stroke, spin }: IconProps) {
  const bold = size <= 14 || path === check || path === cross
  return (
    <svg
      className={spin ? styles.spin : styles.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      strokeWidth={stroke ?? (bold ? 2 : 1.75)}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}

export interface IconProps {
  /** One of `icons.ts`. */
  path: string
  size?: 12 | 14 | 16 | 18 | 20
  stroke?: number
  /** Turns; stands still where motion is reduced. */
  spin?: boolean
}
