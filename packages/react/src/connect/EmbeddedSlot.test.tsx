import { aSession, aSessionAccount } from '@connect-kit/contract/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import { ConnectPayoutDetails, ConnectPayouts, ConnectPayoutsList } from '../embedded.js'
import { fakeConnectJs } from '../testing/fakeConnectJs.js'
import { apiError, type FakeRoute, fakeRoute, noAnswer } from '../testing/fakeRoute.js'
import { expectPrinted } from '../testing/printed.js'
import { renderKit } from '../testing/renderKit.js'

const { instances, elements, tell } = fakeConnectJs(['payouts', 'payouts-list', 'payout-details'])

const allGranted = { payouts: granted(), payouts_list: granted(), payout_details: granted() }
let minted = 0
const mint = (components: Record<string, ReturnType<typeof granted>> = allGranted) => ({
  object: 'account_session' as const,
  client_secret: `secret_${++minted}`,
  expires_at: 1_795_132_800,
  components,
})

function granted() {
  return { enabled: true, features: {} }
}

const minting = (): FakeRoute<'createAccountSession'> => fakeRoute('createAccountSession', () => mint())

let hasWarned = false
afterEach(() => {
  // The unmodified loader says once that a script was there before it.
  if (!hasWarned) expectPrinted(/existing Connect.js script/)
  hasWarned = true
  instances.length = 0
})

it('shows Stripe’s component once Connect.js and a session are there', async () => {
  renderKit(<ConnectPayoutsList />, { routes: { createAccountSession: minting() } })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  expect(instances[0]?.params.publishableKey).toBe('pk_test_sandbox')
  act(() => tell('payouts-list', 'onLoaderStart'))
  expect(screen.queryByText('Loading from Stripe')).not.toBeInTheDocument()
})

it('asks for every component at once, so that one session serves them all', async () => {
  const createAccountSession = minting()
  renderKit(
    <>
      <ConnectPayoutsList />
      <ConnectPayouts />
    </>,
    { routes: { createAccountSession } },
  )
  await waitFor(() => expect(elements('payouts')).toHaveLength(1))
  expect(instances).toHaveLength(1)
  expect(createAccountSession).toHaveBeenCalledTimes(1)
  expect(Object.keys(createAccountSession.mock.lastCall?.[0].components ?? {})).toHaveLength(21)
})

it('asks only for what the host names', async () => {
  const createAccountSession = minting()
  renderKit(<ConnectPayoutsList />, { routes: { createAccountSession }, embeddedComponents: ['payouts_list'] })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  expect(createAccountSession.mock.lastCall?.[0]).toEqual({ components: { payouts_list: { enabled: true } } })
})

it('mints another secret whenever Connect.js asks again', async () => {
  const createAccountSession = minting()
  renderKit(<ConnectPayoutsList />, { routes: { createAccountSession } })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  const again = await instances[0]?.params.fetchClientSecret()
  expect(again).toBe(`secret_${minted}`)
  expect(createAccountSession).toHaveBeenCalledTimes(2)
})

it('tells Stripe’s component what it is told, and what it no longer is', async () => {
  const close = vi.fn()
  const { rerenderWith } = renderKit(<ConnectPayoutDetails payout="po_1" onClose={close} />, {
    routes: { createAccountSession: minting() },
  })
  await waitFor(() => expect(elements('payout-details')[0]?.told.payout).toBe('po_1'))
  rerenderWith({}, <ConnectPayoutDetails payout="po_2" onClose={close} />)
  await waitFor(() => expect(elements('payout-details')[0]?.told.payout).toBe('po_2'))
  expect(elements('payout-details')[0]?.told.onClose).toBe(close)
})

it('stands in for a component that the role may not open, and says so', async () => {
  const onLoadError = vi.fn()
  const onError = vi.fn()
  const { baseElement } = renderKit(<ConnectPayouts fallback={<p>Our own payouts</p>} onLoadError={onLoadError} />, {
    routes: { createAccountSession: fakeRoute('createAccountSession', () => mint({ payouts_list: granted() })) },
    onError,
  })
  expect(await screen.findByText('Our own payouts')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Your role may not do this.')
  expect(elements('payouts')).toHaveLength(0)
  const error: ConnectKitError = onError.mock.lastCall?.[0]
  expect(error).toMatchObject({ type: 'permission_error', code: 'embedded_not_granted', param: 'payouts' })
  expect(onLoadError).toHaveBeenCalledExactlyOnceWith({ error, elementTagName: 'stripe-connect-payouts' })
  expect(baseElement.querySelector('.ck-embedded')).not.toBeNull()
})

it('names the prop that a host forgot', async () => {
  const onError = vi.fn()
  renderKit(<ConnectPayouts />, {
    routes: { createAccountSession: fakeRoute('createAccountSession', () => mint({ payouts_list: granted() })) },
    embeddedComponents: ['payouts_list'],
    onError,
  })
  expect(await screen.findByRole('status')).toBeVisible()
  expect(onError.mock.lastCall?.[0].message).toContain('<ConnectKitProvider embeddedComponents> does not name payouts')
})

it('shows why a session could not be minted, and tries again when asked', async () => {
  const createAccountSession = fakeRoute('createAccountSession', apiError('rate_limit_error'), () => mint())
  const { user } = renderKit(<ConnectPayoutsList />, { routes: { createAccountSession } })
  expect(await screen.findByText(/Too many requests at once\./)).toHaveTextContent('req_fake')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  expect(createAccountSession).toHaveBeenCalledTimes(2)
})

it('gives up on a component that gives no sign of life, and starts it anew when asked', async () => {
  const list = <p>Our own list</p>
  const { user, rerenderWith } = renderKit(<ConnectPayoutsList timeout={60} fallback={list} />, {
    routes: { createAccountSession: minting() },
  })
  expect(await screen.findByText('Our own list')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Stripe did not answer in time.')
  expect(elements('payouts-list')).toHaveLength(0)
  // Time enough to be seen on a busy machine.
  rerenderWith({}, <ConnectPayoutsList timeout={60_000} fallback={list} />)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  act(() => tell('payouts-list', 'onLoaderStart'))
  expect(instances).toHaveLength(1)
})

it('waits no longer for a session than for a component', async () => {
  renderKit(<ConnectPayoutsList timeout={40} />, { routes: { createAccountSession: noAnswer } })
  expect(await screen.findByRole('status')).toHaveTextContent('Stripe did not answer in time.')
})

it('stands in for a component that Connect.js itself could not load', async () => {
  const onLoadError = vi.fn()
  renderKit(<ConnectPayoutsList onLoadError={onLoadError} fallback={<p>Our own list</p>} />, {
    routes: { createAccountSession: minting() },
  })
  await waitFor(() => expect(elements('payouts-list')[0]?.told.onLoadError).toBeTypeOf('function'))
  act(() => tell('payouts-list', 'onLoadError', { error: { type: 'render_error', message: 'An extension.' } }))
  expect(await screen.findByText('Our own list')).toBeVisible()
  expect(onLoadError.mock.lastCall?.[0].error).toMatchObject({ type: 'render_error', message: 'An extension.' })
})

it('hands a new theme, brand and language to the frames that are already there', async () => {
  const { rerenderWith } = renderKit(<ConnectPayoutsList />, { routes: { createAccountSession: minting() } })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  expect(instances[0]?.params.appearance?.variables?.colorBackground).toBe('#FFFFFF')
  expect(instances[0]?.params.locale).toBe('en-US')
  rerenderWith({
    theme: 'dark',
    locale: 'ja',
    appearance: { variables: { colorPrimary: '#a5b4ff', buttonPrimaryColorText: '#0b1030' } },
  })
  await waitFor(() => expect(instances[0]?.updates).toHaveLength(1))
  const update = instances[0]?.updates[0]
  expect(update?.locale).toBe('ja-JP')
  expect(update?.appearance?.variables).toMatchObject({
    colorBackground: '#14171F',
    colorPrimary: '#a5b4ff',
    formAccentColor: '#a5b4ff',
  })
  expect(Object.keys(update?.appearance?.variables ?? {})).toHaveLength(92)
  expect(elements('payouts-list')).toHaveLength(1)
})

it('ends Stripe’s session and starts another when the caller’s account changes', async () => {
  const getSession = fakeRoute('getSession', aSession(), aSession({ account: aSessionAccount({ id: 'acct_2Other' }) }))
  const { queryClient } = renderKit(<ConnectPayoutsList />, { routes: { createAccountSession: minting(), getSession } })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  const [first] = elements('payouts-list')
  await act(() => queryClient.refetchQueries())
  await waitFor(() => expect(instances).toHaveLength(2))
  expect(instances[0]?.loggedOut).toBe(1)
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  expect(elements('payouts-list')[0]).not.toBe(first)
})

it('ends Stripe’s session when the provider leaves the page', async () => {
  const { unmount } = renderKit(<ConnectPayoutsList />, { routes: { createAccountSession: minting() } })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  unmount()
  await waitFor(() => expect(instances[0]?.loggedOut).toBe(1))
})

it('puts one element on the page in strict mode, from one session', async () => {
  const createAccountSession = minting()
  renderKit(
    <StrictMode>
      <ConnectPayoutsList />
    </StrictMode>,
    { routes: { createAccountSession } },
  )
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  await waitFor(() => expect(elements('payouts-list')[0]?.told.onLoadError).toBeTypeOf('function'))
  expect(createAccountSession).toHaveBeenCalledTimes(1)
})

/** What a browser tells a page of its own policy; jsdom has none. */
const refusal = (blockedURI: string, effectiveDirective: string) =>
  Object.assign(new Event('securitypolicyviolation'), { blockedURI, effectiveDirective, disposition: 'enforce' })

it('names the directive where the page itself keeps Stripe’s frame out, and offers no retry that cannot help', async () => {
  const onError = vi.fn()
  renderKit(<ConnectPayoutsList fallback={<p>Our own list</p>} />, {
    routes: { createAccountSession: minting() },
    onError,
  })
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
  act(() => void document.dispatchEvent(refusal('https://r.stripe.com', 'connect-src')))
  act(() => void document.dispatchEvent(refusal('https://ads.example', 'frame-src')))
  expect(elements('payouts-list')).toHaveLength(1)
  act(() => void document.dispatchEvent(refusal('https://connect-js.stripe.com/ui_layer', 'frame-src')))
  act(() => void document.dispatchEvent(refusal('https://connect-js.stripe.com/ui_layer', 'frame-src')))
  expect(await screen.findByText('Our own list')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('frame-src has to allow https://connect-js.stripe.com.')
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  expect(onError).toHaveBeenCalledTimes(1)
  expect(onError.mock.lastCall?.[0]).toMatchObject({ code: 'embedded_csp', param: 'frame-src' })
})

it('says that there is no account yet, asks for no session, and leads to where there will be one', async () => {
  const createAccountSession = minting()
  const onStartOnboarding = vi.fn()
  const onError = vi.fn()
  const getSession = fakeRoute('getSession', aSession({ account: null }), aSession())
  const { user, queryClient } = renderKit(<ConnectPayoutsList />, {
    routes: { createAccountSession, getSession },
    onStartOnboarding,
    onError,
  })
  expect(await screen.findByText('No connected account yet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Set up the account' }))
  expect(onStartOnboarding).toHaveBeenCalledTimes(1)
  expect(createAccountSession).not.toHaveBeenCalled()
  expect(onError).not.toHaveBeenCalled()
  await act(() => queryClient.refetchQueries())
  await waitFor(() => expect(elements('payouts-list')).toHaveLength(1))
})

it('leaves it to what stands in to say that there is no account yet', async () => {
  renderKit(<ConnectPayoutsList fallback={<p>Our own list</p>} />, {
    routes: { createAccountSession: minting(), getSession: aSession({ account: null }) },
  })
  expect(await screen.findByText('Our own list')).toBeVisible()
  expect(screen.queryByText('No connected account yet')).not.toBeInTheDocument()
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

it('says it in Japanese to a Japanese reader', async () => {
  renderKit(<ConnectPayouts fallback={<p>自社の画面</p>} />, {
    routes: { createAccountSession: apiError('api_error') },
    locale: 'ja',
  })
  expect(await screen.findByText('Stripe の画面を表示していません')).toBeVisible()
  expect(await screen.findByRole('button', { name: '再読み込み' })).toBeVisible()
})
