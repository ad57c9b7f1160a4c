import type { Locale, MessageSet } from './defineMessages.js'

const loaded = new WeakMap<object, unknown>()
const listeners = new Set<() => void>()

/** Calls back whenever a translation has arrived. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The messages of a set, or undefined while they are not here. */
export function translation<Name extends string, Messages>(
  set: MessageSet<Name, Messages>,
  locale: Locale,
): Messages | undefined {
  return locale === 'en' ? set.en : (loaded.get(set) as Messages | undefined)
}

/** Fetches a translation once. English is better than nothing: it stands in where the file cannot be had. */
export async function loadTranslation(set: MessageSet<string, unknown>, locale: Locale): Promise<void> {
  if (locale === 'en' || loaded.has(set)) return
  const messages = await set.ja().then(
    (module) => module.ja,
    () => set.en,
  )
  loaded.set(set, messages)
  for (const listener of listeners) listener()
}
