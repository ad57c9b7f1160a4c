import { aBalance } from '@connect-kit/contract/testing'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeBackend } from '../testing/fakeBackend.js'
import { fakeRoute } from '../testing/fakeRoute.js'
import { canRetry } from './ConnectKitError.js'
import { createApiClient } from './createApiClient.js'
import { followLiveUpdates } from './followLiveUpdates.js'
import { balanceQuery } from './queries/balance.js'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A backend whose event stream the test writes to. */
function live() {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = []
  const getBalance = fakeRoute('getBalance', aBalance())
  const rest = fakeBackend({ getBalance })
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (!String(url).endsWith('/events')) return rest(url, init)
    return new Response(
      new ReadableStream<Uint8Array>({
        start: (stream) => {
          streams.push(stream)
          init?.signal?.addEventListener('abort', () => stream.error(new DOMException('Aborted', 'AbortError')))
        },
      }),
    )
  }
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  const queryClient = new QueryClient()
  const write = (text: string) => streams.at(-1)?.enqueue(new TextEncoder().encode(text))
  stops.push(new QueryObserver(queryClient, balanceQuery(api)).subscribe(() => {}))
  return {
    api,
    queryClient,
    streams,
    write,
    getBalance,
    follow: () => stops.push(followLiveUpdates(api, queryClient, canRetry)),
  }
}

const visible = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

it('asks for the balance again when a payout has moved', async () => {
  const { follow, streams, write, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(1))
  write('event: payout.paid\ndata: {"type":"payout.paid","ids":["po_1"]}\n\n')
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(2))
})

it('asks once for a burst: a week of events is one change to look at', async () => {
  const { follow, streams, write, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(1))
  const began = performance.now()
  for (let event = 0; event < 50; event++) {
    write(`data: {"type":"payout.paid","ids":["po_${event}"]}\n\n`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await vi.waitFor(() => expect(getBalance.mock.calls.length).toBeGreaterThan(1))
  await new Promise((resolve) => setTimeout(resolve, 300))
  // However slow the machine is: one refresh for each tenth of a second, not one for each event.
  const refreshes = getBalance.mock.calls.length - 1
  expect(refreshes).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 100))
})

it('reads a message that arrives in pieces, and no heartbeat for one', async () => {
  const { follow, streams, write, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(1))
  write(': still here\n\n')
  write('data: {"type":"balance.avail')
  write('able","ids":[]}\n')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(getBalance).toHaveBeenCalledTimes(1)
  write('\n')
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(2))
})

it('asks for nothing when something changed that no query shows', async () => {
  const { follow, streams, write, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(1))
  write('data: {"type":"customer.updated","ids":["cus_1"]}\n\n')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(getBalance).toHaveBeenCalledTimes(1)
})

it('connects again after the stream has ended, and asks for what it may have missed', async () => {
  const { follow, streams, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(1))
  streams[0]?.close()
  await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 20_000 })
  await vi.waitFor(() => expect(getBalance).toHaveBeenCalledTimes(2))
})

it('holds no connection for a page that nobody sees, and catches up when somebody does', async () => {
  const { follow, streams, getBalance } = live()
  follow()
  await vi.waitFor(() => expect(streams).toHaveLength(1))
  visible('hidden')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(streams).toHaveLength(1)
  const before = getBalance.mock.calls.length
  visible('visible')
  await vi.waitFor(() => expect(streams).toHaveLength(2))
  await vi.waitFor(() => expect(getBalance.mock.calls.length).toBe(before + 1))
})

it('does not connect while the browser is offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { follow, streams } = live()
  follow()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(streams).toHaveLength(0)
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
  dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(streams).toHaveLength(1))
})

it('does not ask again where the backend refuses', async () => {
  const asked = vi.fn()
  const fetch: typeof globalThis.fetch = async () => {
    asked()
    return Response.json(
      { error: { type: 'authentication_error', message: 'No.', request_id: 'req_1' } },
      { status: 401 },
    )
  }
  const api = createApiClient({ backendUrl: '/connect', scope: 'me', locale: 'en', fetch })
  stops.push(followLiveUpdates(api, new QueryClient(), canRetry))
  await new Promise((resolve) => setTimeout(resolve, 1_700))
  expect(asked).toHaveBeenCalledTimes(1)
})
