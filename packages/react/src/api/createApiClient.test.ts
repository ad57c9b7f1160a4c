import { aBalance, aMoneyOperation, page } from '@connect-kit/contract/testing'
import { expect, it } from 'vitest'
import { fakeBackend } from '../testing/fakeBackend.js'
import { apiError, fakeRoute, noConnection } from '../testing/fakeRoute.js'
import { createApiClient } from './createApiClient.js'

const operation = '018f5e0a-0000-4000-8000-000000000001'

function recorded(answer: Response | Error) {
  const sent: { url: string; init: RequestInit }[] = []
  const fetch: typeof globalThis.fetch = async (url, init = {}) => {
    sent.push({ url: String(url), init })
    if (answer instanceof Error) throw answer
    return answer
  }
  return { sent, fetch }
}

it('puts path fields into the path and the rest of a GET into the query', async () => {
  const { sent, fetch } = recorded(Response.json(page([])))
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'ja', fetch })
  await api.call('listPayoutBalanceTransactions', { payout: 'po_1', limit: 20, starting_after: undefined })
  expect(sent[0]?.url).toBe('/connect/payouts/po_1/balance_transactions?limit=20')
  expect(sent[0]?.init.body).toBeUndefined()
  expect(new Headers(sent[0]?.init.headers).get('Accept-Language')).toBe('ja')
})

it('sends the rest of a POST as JSON, without the path fields', async () => {
  const { sent, fetch } = recorded(Response.json(aMoneyOperation()))
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  await api.call('cancelPayout', { payout: 'po_1', operation })
  expect(sent[0]?.url).toBe('/connect/payouts/po_1/cancel')
  expect(sent[0]?.init.body).toBe(JSON.stringify({ operation }))
  expect(new Headers(sent[0]?.init.headers).get('Content-Type')).toBe('application/json')
})

it('asks for headers anew for each request, so that a token may be short-lived', async () => {
  const { sent, fetch } = recorded(Response.json(aBalance()))
  let token = 0
  const headers = async () => ({ Authorization: `Bearer ${++token}` })
  const api = createApiClient({
    backendUrl: '/connect',
    scope: 'me',
    locale: 'en',
    fetch: (...r) => fetch(...r),
    headers,
  })
  await api.call('getBalance', {})
  await api.call('getBalance', {}).catch(() => {}) // the recorded answer has been read
  expect(sent.map(({ init }) => new Headers(init.headers).get('Authorization'))).toEqual(['Bearer 1', 'Bearer 2'])
})

it('rejects with the type, code, parameter and request id that the backend names', async () => {
  const fetch = fakeBackend({ getBalance: apiError('permission_error', { code: 'role', param: 'amount' }) })
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  await expect(api.call('getBalance', {})).rejects.toMatchObject({
    name: 'ConnectKitError',
    type: 'permission_error',
    code: 'role',
    param: 'amount',
    requestId: 'req_fake',
  })
})

it('calls a backend that cannot be reached a connection error', async () => {
  const fetch = fakeBackend({ getBalance: noConnection })
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  await expect(api.call('getBalance', {})).rejects.toMatchObject({ type: 'api_connection_error' })
})

it('takes an answer that is not the backend’s for a fault of what stands between', async () => {
  const { fetch } = recorded(
    new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Request-Id': 'req_proxy' } }),
  )
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  await expect(api.call('getBalance', {})).rejects.toMatchObject({ type: 'api_error', requestId: 'req_proxy' })
})

it('gives fakes that are asked with what the contract demands', async () => {
  const listPayouts = fakeRoute('listPayouts', page([]))
  const api = createApiClient({
    backendUrl: '/connect',
    scope: 'me',
    locale: 'en',
    fetch: fakeBackend({ listPayouts }),
  })
  await api.call('listPayouts', { limit: 20, starting_after: 'po_1' })
  expect(listPayouts).toHaveBeenLastCalledWith({ limit: 20, starting_after: 'po_1' })
})
