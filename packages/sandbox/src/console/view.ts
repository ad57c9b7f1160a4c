import type { Context } from 'hono'
import { html, raw } from 'hono/html'
import { type Markup, page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { decimalsOf } from '../money/fees/minorUnits.js'
import { type Texts, textsIn } from './texts.js'

export const consolePath = '/_sandbox/console'

/** The reader's language and how amounts and moments are written in it. */
export interface View {
  readonly texts: Texts
  /** Keeps the language that was asked for on the way to another page. */
  to(path: string, query?: Record<string, string>): string
  money(amount: number, currency: string): string
  moment(seconds: number): string
}

export function viewFor(c: Context): View {
  const locale = pageLocale(c)
  const asked = c.req.query('locale')
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  return {
    texts: textsIn[locale],
    to(path, query = {}) {
      const search = new URLSearchParams({ ...query, ...(asked ? { locale: asked } : {}) }).toString()
      return search === '' ? path : `${path}?${search}`
    },
    money(amount, currency) {
      const digits = decimalsOf(currency)
      const style = {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      } as const
      return new Intl.NumberFormat(locale, style).format(amount / 10 ** digits)
    },
    moment: (seconds) => `${dates.format(seconds * 1000)} UTC`,
  }
}

const sections = [
  ['accounts', '/_sandbox'],
  ['events', `${consolePath}/events`],
  ['requests', `${consolePath}/requests`],
  ['webhooks', `${consolePath}/webhooks`],
  ['faults', `${consolePath}/faults`],
  ['state', `${consolePath}/state`],
] as const

export type Section = (typeof sections)[number][0]

/** A page of the console: where one is, what there is besides, and the matter itself. */
export function consolePage(
  c: Context,
  section: Section,
  body: Markup,
  { title = '', status = 200 as 200 | 404 } = {},
) {
  const { texts, to } = viewFor(c)
  const heading = title === '' ? texts[section] : title
  return page(c, {
    title: `${heading} · ${texts.title}`,
    wide: true,
    status,
    body: html`<style>${consoleStyles}</style>
<nav class="sections" aria-label="${texts.sections}">${sections.map(
      ([name, path]) =>
        html`<a href="${to(path)}" ${name === section ? raw('aria-current="page"') : ''}>${texts[name]}</a>`,
    )}</nav>
<h1>${heading}</h1>
${body}`,
  })
}

/** A table that scrolls by itself where it does not fit; the region can be reached and scrolled by keyboard. */
export function table(label: string, headings: readonly Markup[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table><thead><tr>${headings}</tr></thead><tbody>${rows}</tbody></table></div>`
}

export const th = (text: string, numeric = false): Markup =>
  html`<th scope="col" class="${numeric ? 'num' : ''}">${text}</th>`

const consoleStyles = raw(`
.sections { display: flex; flex-wrap: wrap; gap: 4px; margin-block-end: 24px; border-block-end: 1px solid var(--line); }
.sections a { padding: 10px 12px; color: var(--text); text-decoration: none; border-block-end: 3px solid transparent; }
.sections a[aria-current] { border-color: var(--strong); font-weight: 600; }
.sections a:hover { color: var(--strong); }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin-block-end: 24px; }
.scroll table { min-inline-size: max-content; font-size: 15px; }
.scroll th, .scroll td { padding: 8px 16px; white-space: nowrap; }
.scroll tr:last-child td { border-block-end: 0; }
.scroll thead th { font-size: 13px; color: var(--quiet); font-weight: 600; }
code, pre { font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre { overflow: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px; margin: 0; max-block-size: 70vh; }
.clock { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center; justify-content: space-between; }
.card > h2:first-child { margin-block-start: 0; }
.clock p, .clock h2 { margin: 0; }
.clock .now { font-size: 20px; font-weight: 600; font-variant-numeric: tabular-nums; }
.clock form { display: block; }
.clock fieldset { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.clock legend { float: inline-start; padding: 0; margin-inline-end: 4px; font-weight: 400; color: var(--quiet); }
.bad { color: var(--danger); }
.note { border: 1px solid var(--line); border-inline-start: 4px solid var(--good); background: var(--card); border-radius: 8px; padding: 12px 16px; }
h2 code { font-size: inherit; }
.sub { color: var(--quiet); font-size: 13px; font-weight: 400; overflow-wrap: anywhere; }
.field { min-inline-size: 0; align-content: start; }
.field > input, .field > select { font-weight: 400; }
@media (max-width: 479px) { .row { grid-template-columns: 1fr; } }
`)
