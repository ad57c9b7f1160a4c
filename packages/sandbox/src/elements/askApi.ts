import type { AccountState } from '../core/account.js'
import { ApiError, type ApiErrorBody } from '../core/errors.js'
import type { Sandbox } from '../core/sandbox.js'

interface Question {
  method?: 'GET' | 'POST'
  params?: URLSearchParams
}

/**
 * Asks the sandbox's own API in the name of the account: what a page may do is decided before, what happens is decided where
 * it is decided for everybody. An error of the API is thrown as it is.
 */
export async function askApi<Body>(
  sandbox: Pick<Sandbox, 'fetch'>,
  account: AccountState,
  path: string,
  { method = 'GET', params = new URLSearchParams() }: Question = {},
): Promise<Body> {
  const url = new URL(path, 'http://sandbox')
  if (method === 'GET') url.search = params.toString()
  const headers = new Headers({ Authorization: `Bearer ${account.platform.key}` })
  if (account.connected) headers.set('Stripe-Account', account.id)
  const request = new Request(url, { method, headers, ...(method === 'POST' ? { body: params } : {}) })
  const response = await sandbox.fetch(request, { standIn: true })
  const text = await response.text()
  if (response.ok) return JSON.parse(text)
  const { error }: { error: ApiErrorBody } = JSON.parse(text)
  throw new ApiError(response.status, error)
}
