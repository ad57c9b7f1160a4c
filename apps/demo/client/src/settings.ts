import { useEffect, useState } from 'react'

export const locales = ['ja', 'en'] as const
export const themes = ['system', 'light', 'dark', 'brand'] as const
export const renderings = ['both', 'native', 'stripe'] as const
export const onboardings = ['api', 'hosted', 'embedded', 'oauth'] as const

export interface Settings {
  locale: (typeof locales)[number]
  theme: (typeof themes)[number]
  rendering: (typeof renderings)[number]
  /** The way to an account that is tried. */
  onboarding: (typeof onboardings)[number]
}

const oneOf = <Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value =>
  values.find((known) => known === value) ?? otherwise

const kept = 'demo-settings'

function read(): Settings {
  // Stripe's consent page comes back to the bare address.
  const query = new URLSearchParams(sessionStorage.getItem(kept) ?? '')
  for (const [name, value] of new URLSearchParams(location.search)) query.set(name, value)
  return {
    locale: oneOf(locales, query.get('locale'), navigator.language.startsWith('ja') ? 'ja' : 'en'),
    theme: oneOf(themes, query.get('theme'), 'system'),
    rendering: oneOf(renderings, query.get('rendering'), 'both'),
    onboarding: oneOf(onboardings, query.get('onboarding'), 'api'),
  }
}

/** Language, theme, rendering and way to onboard, kept in the address so that a view can be reloaded and shared. */
export function useSettings() {
  const [settings, setSettings] = useState(read)
  useEffect(() => {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries(settings)) address.searchParams.set(name, value)
    history.replaceState(null, '', address)
    sessionStorage.setItem(kept, new URLSearchParams({ ...settings }).toString())
    document.documentElement.lang = settings.locale
    document.documentElement.dataset.theme = settings.theme
  }, [settings])
  const change = (changed: Partial<Settings>) => setSettings((before) => ({ ...before, ...changed }))
  return [settings, change] as const
}
