import { useSyncExternalStore } from 'react'
import type { Theme } from './appearance.js'
import type { ColorSet } from './connectTokens.js'

/** Missing in the browsers that tests imagine. */
const media = (query: string): MediaQueryList | undefined => window.matchMedia?.(query)

const dark = '(prefers-color-scheme: dark)'
const contrast = '(prefers-contrast: more)'

const subscribe = (listener: () => void) => {
  const queries = [media(dark), media(contrast)]
  for (const query of queries) query?.addEventListener('change', listener)
  return () => {
    for (const query of queries) query?.removeEventListener('change', listener)
  }
}

/** What the stylesheet's `light-dark()` and `prefers-contrast` come to, for those who see no stylesheet of ours: frames. */
export function useColorSet(theme: Theme): ColorSet {
  return useSyncExternalStore(
    subscribe,
    () => {
      const isDark = theme === 'system' ? media(dark)?.matches : theme === 'dark'
      if (media(contrast)?.matches) return isDark ? 'contrastDark' : 'contrastLight'
      return isDark ? 'dark' : 'light'
    },
    () => (theme === 'dark' ? 'dark' : 'light'),
  )
}
