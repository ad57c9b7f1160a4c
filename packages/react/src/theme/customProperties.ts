import './tokens.css'
import type { CSSProperties } from 'react'
import type { Appearance } from './appearance.js'
import { cascade } from './cascade.js'

/** `colorSecondaryText` → `--ck-color-secondary-text`: there is no second table of names. */
export const customProperty = (name: string): string => `--ck-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`

/** What a host set, as custom properties for the roots of components. Empty where nothing is set. */
export function customProperties(appearance: Appearance | undefined): CSSProperties {
  const set = Object.entries(cascade(appearance?.variables ?? {}))
  return Object.fromEntries(set.map(([name, value]) => [customProperty(name), value]))
}
