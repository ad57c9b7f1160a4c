import type { Context } from 'hono'
import { html } from 'hono/html'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { billingTexts } from './billingTexts.js'

/** Nothing is told about what an address would have shown. */
export function goneView(c: Context): Response | Promise<Response> {
  const texts = billingTexts[pageLocale(c)]
  const body = html`<div class="card"><h1>${texts.gone}</h1><p>${texts.goneText}</p></div>`
  return page(c, { title: texts.gone, body, status: 404 })
}
