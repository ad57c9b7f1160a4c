import { useSyncExternalStore } from 'react'
import type { Theme } from './appearance.js'
import type { ColorSet } from './tokens.js'

const dark = '(prefers-color-scheme: dark)'
const contrast = '(prefers-contrast: more)'

const subscribe = (listener: () => void) => {
  const queries = [matchMedia(dark), matchMedia(contrast)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** What the stylesheet's `light-dark()` and `prefers-contrast` come to, for those who cannot read a stylesheet: iframes. */
export function useColorSet(theme: Theme): ColorSet {
  return useSyncExternalStore(
    subscribe,
    () => {
      const isDark = theme === 'system' ? matchMedia(dark).matches : theme === 'dark'
      if (matchMedia(contrast).matches) return isDark ? 'contrastDark' : 'contrastLight'
      return isDark ? 'dark' : 'light'
    },
    () => (theme === 'dark' ? 'dark' : 'light'),
  )
}
