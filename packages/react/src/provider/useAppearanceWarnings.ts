import { useEffect } from 'react'
import type { Appearance, Theme } from '../theme/appearance.js'

/** In development, says what Connect.js would ignore and what people could not read. */
export function useAppearanceWarnings(appearance: Appearance | undefined, theme: Theme): void {
  useEffect(() => {
    if (process.env.NODE_ENV === 'production' || !appearance) return
    void import('../theme/checkAppearance.js').then(({ checkAppearance }) => {
      for (const problem of checkAppearance(appearance, theme === 'dark' ? 'dark' : 'light')) console.warn(problem)
    })
  }, [appearance, theme])
}
