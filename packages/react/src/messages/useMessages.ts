import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useConnectKit } from '../provider/useConnectKit.js'
import type { MessageSet } from './defineMessages.js'
import { loadTranslation, subscribe, translation } from './translations.js'

/** The messages of a component in the language of the provider, with the host's own words in place of ours. */
export function useMessages<Name extends string, Messages extends object>(set: MessageSet<Name, Messages>): Messages {
  return useTranslation(set).messages
}

/** As {@link useMessages}, with whether they are here yet: until then they are English and must not be seen. */
export function useTranslation<Name extends string, Messages extends object>(
  set: MessageSet<Name, Messages>,
): { messages: Messages; isLoaded: boolean } {
  const { locale, messages: overrides } = useConnectKit()
  const read = () => translation(set, locale)
  const translated = useSyncExternalStore(subscribe, read, read)
  // `MessageOverrides` is made of the sets themselves; the compiler cannot follow that from a name alone.
  const own = overrides?.[set.name as keyof typeof overrides] as Partial<Messages> | undefined
  const isLoaded = translated !== undefined || (own !== undefined && Object.keys(set.en).every((key) => key in own))
  useEffect(() => {
    if (!isLoaded) void loadTranslation(set, locale)
  }, [set, locale, isLoaded])
  const messages = useMemo(() => ({ ...set.en, ...translated, ...own }), [set, translated, own])
  return { messages, isLoaded }
}
