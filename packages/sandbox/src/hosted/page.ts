import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import { type PageLocale, pageLocale, pageLocales } from './pageLocale.js'
import { pageStyles } from './pageStyles.js'

/** Escaped markup, as the `html` tag of `hono/html` makes it. */
export type Markup = ReturnType<typeof html>

export interface Page {
  title: string
  /** What stands inside `<main>`. */
  body: Markup
  /** For tables. */
  wide?: boolean
  /** Where this page is found again, when its own address works only once. */
  address?: string
  /** The language of the body, where something else than the reader's own languages decided it. */
  locale?: PageLocale
  /** 200 unless told otherwise. */
  status?: 200 | 400 | 403 | 404 | 410
}

const names: Record<PageLocale, string> = { ja: '日本語', en: 'English' }
const marks: Record<PageLocale, string> = {
  ja: 'サンドボックス：実際のお金は動きません。本物のカード番号や個人情報は入力しないでください。',
  en: 'Sandbox: no real money moves. Do not enter a real card number or personal data.',
}

/** A hosted page in the reader's language, marked as a sandbox, without scripts of its own unless its body brings some. */
export function page(
  c: Context,
  { title, body, wide = false, address = '', locale = pageLocale(c), status = 200 }: Page,
): Response | Promise<Response> {
  // The back button shows again what a form was answered with, instead of asking whether to send it once more.
  c.header('Cache-Control', c.req.method === 'POST' ? 'private, no-cache' : 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  return c.html(
    html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${pageStyles}</style>
</head>
<body>
<header class="sandbox-mark">${marks[locale]}</header>
<main${wide ? raw(' class="wide"') : ''}>${body}</main>
<footer><nav aria-label="${locale === 'ja' ? '言語' : 'Language'}">${pageLocales.map((other) =>
      other === locale
        ? html`<span aria-current="true" lang="${other}">${names[other]}</span>`
        : html`<a href="${address}${inLocale(c, other)}" lang="${other}" hreflang="${other}">${names[other]}</a>`,
    )}</nav></footer>
</body>
</html>`,
    status,
  )
}

function inLocale(c: Context, locale: PageLocale): string {
  const query = new URLSearchParams(c.req.query())
  query.set('locale', locale)
  return `?${query}`
}
