import {
  anAccountStatus,
  anOnboardedAccount,
  anOnboarding,
  aSession,
  aSessionAccount,
} from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anAccountLink } from '../../testing/anAccountLink.js'
import { apiError, fakeRoute } from '../../testing/fakeRoute.js'
import { renderKit } from '../../testing/renderKit.js'
import { newcomer } from '../../testing/requirements.js'
import { ConnectStripeButton, type ConnectStripeButtonProps } from './ConnectStripeButton.js'
import { connectStripeTool } from './connectStripeTool.js'

afterEach(() => history.replaceState(null, '', '/'))

const nobody = { getSession: aSession({ account: null }) }
const placements = ['setup', 'integrations', 'chat'] as const

describe.each(placements)('placed in %s', (placement) => {
  it('leads somebody without an account to the host’s page', async () => {
    const onStart = vi.fn()
    const { user } = renderKit(<ConnectStripeButton placement={placement} onStart={onStart} />, { routes: nobody })
    expect(await screen.findByText('Not connected')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Connect Stripe' }))
    expect(onStart).toHaveBeenCalledTimes(1)
  })

  it('says that it is on its way, and goes on', async () => {
    const onStart = vi.fn()
    const { user } = renderKit(<ConnectStripeButton placement={placement} onStart={onStart} />, {
      routes: { getAccountStatus: newcomer },
    })
    expect(await screen.findByText('In progress')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Continue set-up' }))
    expect(onStart).toHaveBeenCalledTimes(1)
  })

  it('says as whom, and has nothing more to press', async () => {
    renderKit(<ConnectStripeButton placement={placement} onStart={vi.fn()} />, {
      routes: { getAccountStatus: anAccountStatus() },
    })
    expect(await screen.findByText('Connected as 本屋プレス')).toBeInTheDocument()
    expect(screen.getByText('Connected')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('says it in Japanese', async () => {
    renderKit(<ConnectStripeButton placement={placement} onStart={vi.fn()} />, { routes: nobody, locale: 'ja' })
    expect(await screen.findByText('未連結')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Stripe を連結' })).toBeVisible()
  })
})

it('says before the start how long it takes', async () => {
  const { rerenderWith } = renderKit(<ConnectStripeButton placement="setup" onStart={vi.fn()} />, { routes: nobody })
  expect(await screen.findByText('15 to 20 minutes')).toBeInTheDocument()
  expect(screen.getByText('A few minutes to 7 business days')).toBeInTheDocument()
  rerenderWith({}, <ConnectStripeButton placement="chat" onStart={vi.fn()} />)
  expect(await screen.findByText('It takes 15 to 20 minutes. You can stop and go on later.')).toBeInTheDocument()
})

it.each([
  ['Restricted', 'Give information', { stage: 'restricted', payouts: 'disabled', acts: 'account' }],
  ['In review', undefined, { stage: 'in_review', charges: 'disabled', payouts: 'disabled', acts: 'stripe' }],
  ['Paused', undefined, { stage: 'paused', payouts: 'disabled', acts: 'platform' }],
  ['Rejected', undefined, { stage: 'rejected', charges: 'disabled', payouts: 'disabled', acts: 'platform' }],
  ['Connected', undefined, { stage: 'restricted_soon', acts: 'account' }],
] as const)('says “%s” and offers: %s', async (word, button, over) => {
  renderKit(<ConnectStripeButton placement="integrations" onStart={vi.fn()} />, {
    routes: { getAccountStatus: anAccountStatus(over) },
  })
  expect(await screen.findByText(word)).toBeInTheDocument()
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(button ? [button] : [])
})

it('goes to where the provider says onboarding is, unless a way is named', async () => {
  const onStartOnboarding = vi.fn()
  const { user } = renderKit(<ConnectStripeButton />, { routes: nobody, onStartOnboarding })
  await user.click(await screen.findByRole('button', { name: 'Connect Stripe' }))
  expect(onStartOnboarding).toHaveBeenCalledTimes(1)
})

it('makes the account and goes straight to Stripe where the host has no page', async () => {
  const createAccount = fakeRoute('createAccount', anOnboarding({ account: anOnboardedAccount({ status: newcomer }) }))
  const onEvent = vi.fn()
  const { user } = renderKit(<ConnectStripeButton mode="hosted" />, {
    onEvent,
    routes: {
      ...nobody,
      getOnboarding: anOnboarding({ account: null }),
      createAccount,
      createAccountLink: fakeRoute('createAccountLink', () => anAccountLink()),
    },
  })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Country of your business' }), 'Japan')
  await user.dblClick(screen.getByRole('button', { name: 'Connect Stripe' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(createAccount.mock.calls).toEqual([[{ country: 'JP' }]])
  expect(onEvent.mock.calls).toEqual([[{ type: 'onboarding_account_created', mode: 'hosted', account: 'acct_1Honya' }]])
})

it('goes on on Stripe’s page where there is an account, and cleans the address after it', async () => {
  history.replaceState(null, '', '/?connect_kit=return')
  const { user } = renderKit(<ConnectStripeButton mode="hosted" />, {
    routes: {
      getAccountStatus: newcomer,
      createAccountLink: fakeRoute('createAccountLink', () => anAccountLink()),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Continue set-up' }))
  await waitFor(() => expect(location.hash).toBe('#stripe-1'))
  expect(location.search).toBe('')
})

it('cleans the address also when nothing is left to do', async () => {
  history.replaceState(null, '', '/?connect_kit=return')
  renderKit(<ConnectStripeButton mode="hosted" />, { routes: { getAccountStatus: anAccountStatus() } })
  expect(await screen.findByText('Connected as 本屋プレス')).toBeInTheDocument()
  expect(location.search).toBe('')
})

it('connects an account that exists already, and explains a refusal', async () => {
  sessionStorage.setItem('connect-kit:oauth-state', 'st_1')
  history.replaceState(null, '', '/?state=st_1&error=access_denied')
  const startOauth = fakeRoute('startOauth', () => ({ object: 'oauth_link', url: `${location.origin}/#consent` }))
  const { user } = renderKit(<ConnectStripeButton mode="oauth" />, {
    routes: {
      ...nobody,
      startOauth,
      completeOauth: apiError('invalid_request_error', { code: 'access_denied' }),
    },
  })
  expect(await screen.findByText('The account was not connected')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Connect your Stripe account' }))
  await waitFor(() => expect(location.hash).toBe('#consent'))
})

it('names who can press the button to those who cannot', async () => {
  renderKit(<ConnectStripeButton onStart={vi.fn()} />, {
    routes: { getSession: aSession({ role: 'finance', account: null }) },
  })
  expect(await screen.findByText('An owner of the account can connect Stripe.')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('says that it does not know, and asks again', async () => {
  const getAccountStatus = fakeRoute('getAccountStatus', apiError('rate_limit_error'), anAccountStatus())
  const onLoadError = vi.fn()
  const { user } = renderKit(<ConnectStripeButton onLoadError={onLoadError} />, { routes: { getAccountStatus } })
  expect(await screen.findByText('Whether Stripe is connected could not be loaded')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Connected as 本屋プレス')).toBeInTheDocument()
  expect(onLoadError).toHaveBeenCalledTimes(1)
})

it('names an account without a name by its id', async () => {
  renderKit(<ConnectStripeButton />, {
    routes: {
      getSession: aSession({ account: aSessionAccount({ display_name: null }) }),
      getAccountStatus: anAccountStatus(),
    },
  })
  expect(await screen.findByText('Connected as acct_1Honya')).toBeInTheDocument()
})

it.each<[object, (props: ConnectStripeButtonProps) => string]>([
  [{}, () => 'Connect Stripe to take payments and be paid out.'],
  [{ reason: 'You want to sell memberships.' }, ({ reason }) => reason ?? ''],
  [{ account: 'existing' }, () => 'Connect your Stripe account'],
])('shows what an assistant asks for with %j', async (input, expected) => {
  const props = connectStripeTool.parse(input)
  renderKit(<ConnectStripeButton {...props} />, {
    routes: { ...nobody, getOnboarding: anOnboarding({ account: null }) },
  })
  expect(await screen.findByText(expected(props))).toBeInTheDocument()
})
