import { aBalance, aSession, aSessionAccount } from '@connect-kit/contract/testing'
import { focusManager, QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { balanceQuery } from '../api/queries/balance.js'
import { apiError, fakeRoute } from '../testing/fakeRoute.js'
import { expectPrinted } from '../testing/printed.js'
import { renderKit } from '../testing/renderKit.js'
import { ErrorBoundary } from './ErrorBoundary.js'
import { useConnectKit } from './useConnectKit.js'

afterEach(() => focusManager.setFocused(undefined))

function Who() {
  const { session, can, timeZone } = useConnectKit()
  if (session.status === 'error') return <p>{session.error.type}</p>
  if (session.status === 'pending') return <p>pending</p>
  return <p>{`${session.session.role} ${timeZone} ${can('payouts.create')}`}</p>
}

function Available() {
  const { api, queryClient } = useConnectKit()
  const { data } = useQuery(balanceQuery(api), queryClient)
  return <p>{data ? `available ${data.currencies[0]?.available}` : 'waiting'}</p>
}

const Language = () => <p>{useConnectKit().locale}</p>

const Host = ({ client }: { client: QueryClient }) => (
  <p>{useQueryClient() === client ? 'the host’s client' : 'another client'}</p>
)

function Fragile({ state }: { state: { isBroken: boolean } }) {
  if (state.isBroken) throw new Error('A fault.')
  return <p>Whole again</p>
}

const ofAccount = (id: string) => aSession({ account: aSessionAccount({ id }) })

it('tells components who is calling, in which time zone and what the role may do', async () => {
  const getSession = fakeRoute('getSession', aSession({ role: 'viewer' }))
  renderKit(<Who />, { routes: { getSession } })
  expect(screen.getByText('pending')).toBeVisible()
  expect(await screen.findByText('viewer Asia/Tokyo false')).toBeVisible()
  expect(getSession).toHaveBeenCalledTimes(1)
})

it('lets the host name the time zone', async () => {
  renderKit(<Who />, { timeZone: 'America/New_York' })
  expect(await screen.findByText('owner America/New_York true')).toBeVisible()
})

it('says that nobody is signed in', async () => {
  renderKit(<Who />, { routes: { getSession: apiError('authentication_error') } })
  expect(await screen.findByText('authentication_error')).toBeVisible()
})

it('forgets what it knew of a session that is refused later', async () => {
  const getSession = fakeRoute('getSession', aSession(), apiError('authentication_error'))
  const { queryClient } = renderKit(<Who />, { routes: { getSession } })
  await screen.findByText('owner Asia/Tokyo true')
  await act(() => queryClient.refetchQueries())
  expect(await screen.findByText('authentication_error')).toBeVisible()
})

it('leaves nothing of one account for the next', async () => {
  const getSession = fakeRoute('getSession', ofAccount('acct_1'), ofAccount('acct_2'))
  const getBalance = fakeRoute('getBalance', aBalance(), aBalance(), aBalance({ yen: { available: 7 } }))
  const { queryClient } = renderKit(<Available />, { routes: { getSession, getBalance } })
  await screen.findByText('available 128400')
  await act(() => queryClient.refetchQueries())
  expect(await screen.findByText('available 7')).toBeVisible()
})

it('asks anew for another scope', async () => {
  const getBalance = fakeRoute('getBalance', aBalance(), aBalance({ yen: { available: 7 } }))
  const { rerenderWith } = renderKit(<Available />, { routes: { getBalance }, scope: 'person_1' })
  await screen.findByText('available 128400')
  rerenderWith({ scope: 'person_2' })
  expect(screen.getByText('waiting')).toBeVisible()
  expect(await screen.findByText('available 7')).toBeVisible()
})

it('asks again when somebody comes back to the page', async () => {
  const getBalance = fakeRoute('getBalance', aBalance(), aBalance({ yen: { available: 7 } }))
  renderKit(<Available />, { routes: { getBalance } })
  await screen.findByText('available 128400')
  act(() => focusManager.setFocused(false))
  vi.setSystemTime(Date.now() + 60_000)
  act(() => focusManager.setFocused(true))
  expect(await screen.findByText('available 7')).toBeVisible()
})

it('asks again by itself where that can help, and not where it cannot', async () => {
  const hostsClient = new QueryClient()
  hostsClient.setQueryDefaults(['connect-kit'], { retryDelay: 1 })
  const getBalance = fakeRoute('getBalance', apiError('rate_limit_error'), aBalance())
  const getSession = fakeRoute('getSession', apiError('permission_error'))
  renderKit(<Available />, { routes: { getBalance, getSession }, queryClient: hostsClient })
  expect(await screen.findByText('available 128400')).toBeVisible()
  expect(getBalance).toHaveBeenCalledTimes(2)
  expect(getSession).toHaveBeenCalledTimes(1)
})

it('hides no client from the host’s own hooks', async () => {
  const hostsClient = new QueryClient()
  renderKit(
    <QueryClientProvider client={hostsClient}>
      <Host client={hostsClient} />
    </QueryClientProvider>,
  )
  expect(screen.getByText('the host’s client')).toBeVisible()
})

it('speaks the page’s language unless the host names one', async () => {
  document.documentElement.lang = 'ja-JP'
  const { rerenderWith } = renderKit(<Language />, { locale: undefined })
  expect(screen.getByText('ja')).toBeVisible()
  rerenderWith({ locale: 'de' })
  expect(screen.getByText('en')).toBeVisible()
  document.documentElement.lang = ''
})

it('keeps a fault in one component to that component, and draws it again when asked', async () => {
  const onError = vi.fn()
  const state = { isBroken: true }
  const { user } = renderKit(
    <>
      <p>The host’s page</p>
      <ErrorBoundary
        fallback={(error, retry) => (
          <button type="button" onClick={retry}>
            {error.type}
          </button>
        )}
      >
        <Fragile state={state} />
      </ErrorBoundary>
    </>,
    { onError },
  )
  expect(screen.getByText('The host’s page')).toBeVisible()
  expect(onError.mock.lastCall?.[0]).toMatchObject({ type: 'render_error', message: 'A fault.' })
  expectPrinted(/A fault\./)
  state.isBroken = false
  await user.click(screen.getByRole('button', { name: 'render_error' }))
  expect(screen.getByText('Whole again')).toBeVisible()
})

it('says what to do when there is no provider', () => {
  expect(() => render(<Who />)).toThrow('A Connect Kit component stands outside <ConnectKitProvider>')
})

it('says in development what Connect.js would ignore', async () => {
  renderKit(<p>A page</p>, { appearance: { variables: { spacingUnit: '2px' } } })
  await waitFor(() => expectPrinted(/appearance\.variables\.spacingUnit is 2px; Connect\.js takes 8px to 20px\./))
})
