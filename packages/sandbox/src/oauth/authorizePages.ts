import { type Context, Hono } from 'hono'
import { parseForm } from '../core/params/parseForm.js'
import type { Sandbox } from '../core/sandbox.js'
import { page } from '../hosted/page.js'
import { pageLocale } from '../hosted/pageLocale.js'
import { readForm } from '../hosted/readForm.js'
import { consentTexts, consentView, refusedView } from './consentView.js'
import { type Consent, grantsOf } from './grants.js'

const paths = ['/oauth/authorize', '/express/oauth/authorize'] as const
const lifetime = 5 * 60

/** The page on which somebody lets a platform act for their account. */
export function authorizePages(sandbox: Sandbox): Hono {
  const pages = new Hono()

  const refuse = (c: Context, reason: string) => {
    const locale = pageLocale(c)
    return page(c, { title: consentTexts[locale].title, body: refusedView(locale, reason), status: 400 })
  }

  for (const path of paths) {
    pages.get(path, (c) => {
      const asked = read(c)
      if ('reason' in asked) return refuse(c, asked.reason)
      if (asked.error)
        return c.redirect(backTo(asked, { error: asked.error[0], error_description: asked.error[1] }), 303)
      const locale = pageLocale(c)
      return page(c, {
        title: consentTexts[locale].title,
        body: consentView(locale, asked, `${path}${new URL(c.req.url).search}`),
      })
    })

    pages.post(path, async (c) => {
      const asked = read(c)
      if ('reason' in asked) return refuse(c, asked.reason)
      const { decision, account } = await readForm(c)
      if (decision === 'deny') {
        const error_description = 'The user denied your request'
        return c.redirect(backTo(asked, { error: 'access_denied', error_description }), 303)
      }
      const code = sandbox.ids.next('ac', 32)
      grantsOf(sandbox).codes.set(code, {
        ...asked,
        type: path === '/oauth/authorize' ? 'standard' : 'express',
        ready: account !== 'new',
        ...(typeof account === 'string' && account.startsWith('acct_') && { account }),
        expires: sandbox.clock.now() + lifetime,
        used: false,
      })
      return c.redirect(backTo(asked, { scope: asked.scope, code }), 303)
    })
  }
  return pages
}

export interface Asked extends Pick<Consent, 'scope' | 'country' | 'capabilities' | 'prefill'> {
  clientId: string
  redirectUri: string
  state: string | undefined
  /** Told to the platform instead of asking the person. */
  error?: readonly [code: string, description: string]
}

/** What the address asks for. Without a platform to go back to, the reason is told on the page. */
function read(c: Context): Asked | { reason: string } {
  const query = parseForm(new URL(c.req.url).search)
  const text = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const clientId = text('client_id')
  if (!clientId?.startsWith('ca_')) return { reason: 'No application matches the supplied client identifier' }
  const redirectUri = text('redirect_uri')
  if (!redirectUri || !URL.canParse(redirectUri) || !/^https?:$/.test(new URL(redirectUri).protocol)) {
    return { reason: 'Invalid redirect URI: it must be an absolute address that begins with http or https' }
  }
  const scope = text('scope') ?? 'read_write'
  const { stripe_user: user, suggested_capabilities: suggested } = query
  const prefill = typeof user === 'object' ? user : {}
  const known = Object.entries(prefill).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))
  const asked: Asked = {
    clientId,
    redirectUri,
    state: text('state'),
    scope: scope === 'read_only' ? 'read_only' : 'read_write',
    prefill: Object.fromEntries(known),
    country: typeof prefill.country === 'string' ? prefill.country.toUpperCase() : undefined,
    capabilities: typeof suggested === 'object' ? Object.values(suggested).map(String) : [],
  }
  if (scope !== 'read_write' && scope !== 'read_only') {
    return { ...asked, error: ['invalid_scope', `Invalid scope: ${scope}`] }
  }
  if (text('response_type') !== 'code') {
    return { ...asked, error: ['unsupported_response_type', 'response_type must be code'] }
  }
  return asked
}

function backTo({ redirectUri, state }: Asked, answer: Record<string, string>): string {
  const url = new URL(redirectUri)
  for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, value)
  if (state !== undefined) url.searchParams.set('state', state)
  return url.toString()
}
