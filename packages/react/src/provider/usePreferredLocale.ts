import { useSyncExternalStore } from 'react'
import type { Locale } from '../messages/defineMessages.js'

const subscribe = () => () => {}
const ofPage = () => document.documentElement.lang || navigator.language
const onServer = () => 'en'

/** The language a host named, else the page's, else the browser's. What the kit does not speak becomes English. */
export function usePreferredLocale(named: string | undefined): Locale {
  const found = useSyncExternalStore(subscribe, ofPage, onServer)
  return /^ja\b/i.test(named ?? found) ? 'ja' : 'en'
}
