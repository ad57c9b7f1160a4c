import type { Sandbox } from '../core/sandbox.js'
import type { BrowserSession } from './browserSessions.js'
import { Refusal } from './refusal.js'

interface Call {
  method?: 'GET' | 'POST'
  params?: Record<string, string>
  idempotencyKey?: string | undefined
  /** For what lives with the platform: charges that it made on behalf of the account. */
  asPlatform?: boolean
}

const knownStatus = [400, 402, 403, 404, 409, 429] as const

/**
 * Asks the sandbox's own API in the name of the session's account, exactly as a platform's server would: what a component
 * shows is what the API says.
 */
export async function callApi<Body>(
  sandbox: Pick<Sandbox, 'fetch'>,
  session: BrowserSession,
  path: string,
  { method = 'GET', params = {}, idempotencyKey, asPlatform = false }: Call = {},
): Promise<Body> {
  const form = new URLSearchParams(params)
  const url = new URL(path, 'http://sandbox')
  if (method === 'GET') url.search = form.toString()
  const headers = new Headers({ Authorization: `Bearer ${session.platformKey}` })
  if (!asPlatform) headers.set('Stripe-Account', session.account)
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey)
  const request = new Request(url, { method, headers, ...(method === 'POST' ? { body: form } : {}) })
  const response = await sandbox.fetch(request, { standIn: true })
  const body = await response.text()
  if (response.ok) return JSON.parse(body)
  const { error }: { error: { type: string; message: string; code?: string } } = JSON.parse(body)
  const status = knownStatus.find((known) => known === response.status) ?? 500
  throw new Refusal(status, error.type, error.message, error.code)
}
