import { anAccountStatus } from '@connect-kit/contract/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it, vi } from 'vitest'
import { useAccountStatus } from '../components/AccountStatus/useAccountStatus.js'
import { ConnectKitProvider } from '../provider/ConnectKitProvider.js'
import { apiError, type FakeRoute, fakeRoute, noAnswer } from '../testing/fakeRoute.js'
import { renderKit } from '../testing/renderKit.js'
import { Root } from '../ui/Root.js'
import { AccountLinkNotice } from './AccountLinkNotice.js'
import { accountLinkMessages } from './accountLink.messages.js'
import { type AccountLinkOptions, useAccountLink } from './useAccountLink.js'

/** jsdom goes nowhere but to another place of the same page. */
const stripe = (visit: number) => `${location.href.replace(location.hash, '')}#stripe-${visit}`

const links = (): FakeRoute<'createAccountLink'> => {
  let visit = 0
  return fakeRoute('createAccountLink', () => ({
    object: 'account_link',
    url: stripe(++visit),
    expires_at: 1_795_133_100,
  }))
}

function Door(options: AccountLinkOptions) {
  const link = useAccountLink(options)
  useAccountStatus()
  return (
    <Root messages={accountLinkMessages} status="ready">
      <button type="button" onClick={link.open}>
        Go
      </button>
      <output>{link.status}</output>
      {link.cameBack && <p>Back from Stripe</p>}
      <AccountLinkNotice link={link} />
    </Root>
  )
}

const status = () => fakeRoute('getAccountStatus', anAccountStatus())

afterEach(() => {
  history.replaceState(null, '', '/')
  vi.unstubAllGlobals()
})

const at = (address: string) => history.replaceState({ kept: true }, '', address)

it('mints a link for each visit, once however often it is clicked, and goes there', async () => {
  at('/payouts?tab=2')
  const createAccountLink = links()
  const { user } = renderKit(<Door />, { routes: { createAccountLink, getAccountStatus: status() } })
  await user.dblClick(screen.getByRole('button', { name: 'Go' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccountLink.mock.calls).toEqual([
    [
      {
        type: 'account_onboarding',
        return_url: `${location.origin}/payouts?tab=2&connect_kit_link=account_onboarding`,
      },
    ],
  ])
  expect(screen.getByRole('status')).toHaveTextContent('opening')
})

it('waits for what has to be there first', async () => {
  const createAccountLink = links()
  let done = () => {}
  const prepare = () => new Promise<void>((resolve) => (done = resolve))
  const { user } = renderKit(<Door prepare={prepare} type="account_update" returnUrl="https://host.example/done" />, {
    routes: { createAccountLink, getAccountStatus: status() },
  })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(createAccountLink).not.toHaveBeenCalled()
  await act(async () => done())
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccountLink.mock.calls).toEqual([
    [{ type: 'account_update', return_url: 'https://host.example/done?connect_kit_link=account_update' }],
  ])
})

it('reads the account again when it is come back to, and cleans the address', async () => {
  at('/payouts?tab=2&connect_kit=return&connect_kit_link=account_onboarding')
  const getAccountStatus = status()
  const createAccountLink = links()
  renderKit(
    <StrictMode>
      <Door />
    </StrictMode>,
    { routes: { createAccountLink, getAccountStatus } },
  )
  expect(await screen.findByText('Back from Stripe')).toBeInTheDocument()
  expect(location.search).toBe('?tab=2')
  expect(history.state).toEqual({ kept: true })
  await waitFor(() => expect(getAccountStatus).toHaveBeenCalled())
  expect(createAccountLink).not.toHaveBeenCalled()
})

it('goes on with a new link at once where the last one was used up', async () => {
  at('/payouts?connect_kit=refresh&connect_kit_link=account_update')
  const createAccountLink = links()
  renderKit(
    <StrictMode>
      <Door />
    </StrictMode>,
    { routes: { createAccountLink, getAccountStatus: status() } },
  )
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccountLink.mock.calls).toEqual([
    [
      {
        type: 'account_update',
        return_url: `${location.origin}/payouts?connect_kit_link=account_update&connect_kit_again=1`,
      },
    ],
  ])
})

it('does not go round in circles', async () => {
  at('/payouts?connect_kit=refresh&connect_kit_link=account_update&connect_kit_again=1')
  const createAccountLink = links()
  const onError = vi.fn()
  const { user } = renderKit(<Door />, { onError, routes: { createAccountLink, getAccountStatus: status() } })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Stripe’s page could not be openedThe link to Stripe did not work twice in a row. What you entered there is kept. Open it again from here.',
  )
  expect(createAccountLink).not.toHaveBeenCalled()
  expect(onError.mock.lastCall?.[0]).toMatchObject({ code: 'account_link_used_up' })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
})

it('says why there is no link, and mints another when asked', async () => {
  const createAccountLink = fakeRoute('createAccountLink', apiError('rate_limit_error'), () => ({
    object: 'account_link',
    url: stripe(2),
    expires_at: 1_795_133_100,
  }))
  const { user } = renderKit(<Door />, { routes: { createAccountLink, getAccountStatus: status() } })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many requests at once. No money moved.')
  await user.click(screen.getByRole('button', { name: 'Go' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-2'))
})

it('opens a new tab in the click itself and sends it to Stripe when the link is there', async () => {
  const replace = vi.fn()
  const tab = { opener: window, location: { replace }, close: vi.fn() }
  const open = vi.fn(() => tab)
  vi.stubGlobal('open', open)
  const getAccountStatus = status()
  const { user } = renderKit(<Door newTab />, { routes: { createAccountLink: links(), getAccountStatus } })
  await waitFor(() => expect(getAccountStatus).toHaveBeenCalledTimes(1))
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(open).toHaveBeenCalledExactlyOnceWith('', '_blank')
  await waitFor(() => expect(replace).toHaveBeenCalledExactlyOnceWith(stripe(1)))
  await waitFor(() => expect(screen.getByText('ready')).toBeInTheDocument())
  act(() => void dispatchEvent(new Event('focus')))
  await waitFor(() => expect(getAccountStatus).toHaveBeenCalledTimes(2))
})

it('leads there in this tab where the browser blocks another', async () => {
  vi.stubGlobal('open', () => null)
  const { user } = renderKit(<Door newTab />, { routes: { createAccountLink: links(), getAccountStatus: status() } })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(await screen.findByText(/Your browser did not open a new tab\./)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open Stripe in this tab' })).toHaveAttribute('href', stripe(1))
})

it('closes the tab it opened where there is no link', async () => {
  const close = vi.fn()
  vi.stubGlobal('open', () => ({ opener: null, close }))
  const { user } = renderKit(<Door newTab />, {
    routes: { createAccountLink: apiError('api_error'), getAccountStatus: status() },
  })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(close).toHaveBeenCalledTimes(1)
})

it('can be clicked again on a page that the browser kept while Stripe was open', async () => {
  const { user } = renderKit(<Door />, { routes: { createAccountLink: noAnswer, getAccountStatus: status() } })
  await user.click(screen.getByRole('button', { name: 'Go' }))
  expect(screen.getByText('opening')).toBeInTheDocument()
  act(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  expect(screen.getByText('ready')).toBeInTheDocument()
})

it('renders on a server', () => {
  const html = renderToString(
    <ConnectKitProvider locale="en" liveUpdates={false}>
      <Door />
    </ConnectKitProvider>,
  )
  expect(html).toContain('<output>ready</output>')
})
