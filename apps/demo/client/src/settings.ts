import { useEffect, useState } from 'react'

export const locales = ['ja', 'en'] as const
export const themes = ['system', 'light', 'dark', 'brand'] as const
export const renderings = ['both', 'native', 'stripe'] as const

export interface Settings {
  locale: (typeof locales)[number]
  theme: (typeof themes)[number]
  rendering: (typeof renderings)[number]
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value =>
  values.find((known) => known === value) ?? otherwise

function read(): Settings {
  const query = new URLSearchParams(location.search)
  return {
    locale: oneOf(locales, query.get('locale'), navigator.language.startsWith('ja') ? 'ja' : 'en'),
    theme: oneOf(themes, query.get('theme'), 'system'),
    rendering: oneOf(renderings, query.get('rendering'), 'both'),
  }
}

/** Language, theme and rendering, kept in the address so that a view can be reloaded and shared. */
export function useSettings() {
  const [settings, setSettings] = useState(read)
  useEffect(() => {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries(settings)) address.searchParams.set(name, value)
    history.replaceState(null, '', address)
    document.documentElement.lang = settings.locale
    document.documentElement.dataset.theme = settings.theme
  }, [settings])
  const change = (changed: Partial<Settings>) => setSettings((before) => ({ ...before, ...changed }))
  return [settings, change] as const
}
