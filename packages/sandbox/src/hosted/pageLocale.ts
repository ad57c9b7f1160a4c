import type { Context } from 'hono'

export const pageLocales = ['ja', 'en'] as const
export type PageLocale = (typeof pageLocales)[number]

/** `?locale=` wins over the browser's own languages; English when neither is one of ours. */
export function pageLocale(c: Context): PageLocale {
  const asked = [c.req.query('locale') ?? '', ...(c.req.header('Accept-Language') ?? '').split(',')]
  for (const tag of asked) {
    const found = pageLocales.find((locale) => tag.trim().toLowerCase().startsWith(locale))
    if (found) return found
  }
  return 'en'
}
