import type { MoneyOperation } from '@connect-kit/contract'
import { aBalance, aBankAccount, aMoneyOperation, aPayout, aSession, page } from '@connect-kit/contract/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { type FakeRoutes, fakeBackend } from '../../testing/fakeBackend.js'
import { apiError, type FakeRoute, fakeRoute, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { renderKit } from '../../testing/renderKit.js'
import { PayoutButton } from './PayoutButton.js'

afterEach(() => {
  sessionStorage.clear()
  Reflect.deleteProperty(navigator, 'locks')
})

const created = ({ operation, amount = 0 }: { operation: string; amount?: number }): MoneyOperation =>
  aMoneyOperation({
    id: operation,
    amount,
    payout: aPayout({ id: 'po_new', status: 'pending', amount, arrival_date: 1_795_132_800 + 4 * 86_400 }),
  })

const open = async (routes: FakeRoutes, ui = <PayoutButton />) => {
  const kit = renderKit(ui, { routes: { getBalance: aBalance(), ...routes } })
  await kit.user.click(await screen.findByRole('button', { name: 'Pay out' }))
  await screen.findByRole('dialog')
  return kit
}
const operations = ({ mock }: FakeRoute<'createPayout'>) => mock.calls.map(([{ operation }]) => operation)
const field = () => screen.getByRole('textbox', { name: 'Amount' })
const sendButton = (amount = '¥128,400') => screen.getByRole('button', { name: `Pay out ${amount}` })

it('proposes everything available, to the account’s bank', async () => {
  await open({})
  const dialog = screen.getByRole('dialog', { name: 'Pay out' })
  expect(field()).toHaveValue('128,400')
  expect(field()).toHaveFocus()
  expect(field()).toHaveAccessibleDescription('Up to ¥128,400')
  expect(within(dialog).getByText('三菱UFJ銀行 •••• 4321')).toBeInTheDocument()
  expect(within(dialog).queryByRole('radio')).not.toBeInTheDocument()
})

it('sends what was typed and shows the result in the dialog', async () => {
  const createPayout = fakeRoute('createPayout', created)
  const onPayoutCreated = vi.fn()
  const onEvent = vi.fn()
  const { user, rerenderWith } = await open({ createPayout }, <PayoutButton onPayoutCreated={onPayoutCreated} />)
  rerenderWith({ onEvent })
  await user.clear(field())
  await user.type(field(), '３０，０００')
  await user.click(sendButton('¥30,000'))

  expect(await screen.findByText('¥30,000 is on its way')).toBeInTheDocument()
  expect(screen.getByText('Expected at 三菱UFJ銀行 •••• 4321 on Nov 24.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Pay out' })).toHaveFocus()
  const operation: unknown = expect.stringMatching(/^[\da-f-]{36}$/)
  expect(createPayout.mock.calls).toEqual([
    [{ operation, amount: 30_000, currency: 'jpy', method: 'standard', destination: 'ba_1MUFG' }],
  ])
  expect(onPayoutCreated.mock.calls).toEqual([[{ operation, payout: 'po_new' }]])
  expect(onEvent.mock.calls).toEqual([
    [{ type: 'payout_requested', operation, amount: 30_000, currency: 'jpy' }],
    [{ type: 'payout_created', operation, payout: 'po_new' }],
  ])
})

it('asks for balance and payouts again once money has moved', async () => {
  const getBalance = fakeRoute('getBalance', aBalance(), aBalance({ yen: { available: 0 } }))
  const { user } = await open({ getBalance, createPayout: fakeRoute('createPayout', created) })
  await user.click(sendButton())
  await user.click(await screen.findByRole('button', { name: 'Done' }))
  await waitFor(() => expect(getBalance.mock.calls).toHaveLength(2))
  // Nothing is left to pay out.
  expect(screen.queryByRole('button', { name: 'Pay out' })).not.toBeInTheDocument()
})

it('is sent once by a double click', async () => {
  const createPayout = fakeRoute('createPayout', created)
  const { user } = await open({ createPayout })
  await user.dblClick(sendButton())
  await screen.findByText('¥128,400 is on its way')
  expect(createPayout.mock.calls).toHaveLength(1)
})

it('is busy while it is sent: no second click, no way out', async () => {
  const createPayout = fakeRoute('createPayout', noAnswer)
  const { user } = await open({ createPayout })
  await user.click(sendButton())
  const busy = await screen.findByRole('button', { name: 'Paying out…' })
  await waitFor(() => expect(createPayout.mock.calls).toHaveLength(1))
  await user.click(busy)
  await user.keyboard('{Escape}')
  expect(screen.getByRole('dialog')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Close' })).toBeDisabled()
  expect(createPayout.mock.calls).toHaveLength(1)
})

it.each([
  ['128401', 'Enter at most ¥128,400'],
  ['0', 'Enter at least ¥1'],
  ['', 'Enter an amount in digits'],
  ['12.5', 'Enter an amount in digits'],
])('says what to do about “%s”, and sends nothing', async (typed, sentence) => {
  const createPayout = fakeRoute('createPayout')
  const { user } = await open({ createPayout })
  await user.clear(field())
  if (typed) await user.type(field(), typed)
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Pay out' }))
  expect(field()).toHaveAccessibleDescription(`Up to ¥128,400 ${sentence}`)
  expect(field()).toBeInvalid()
  expect(field()).toHaveFocus()
  expect(createPayout.mock.calls).toHaveLength(0)
})

it('says that no money moved when it is refused, and lets the next try be a new order', async () => {
  const refused = apiError('invalid_request_error', { code: 'balance_insufficient' })
  const createPayout = fakeRoute('createPayout', refused, created)
  const onError = vi.fn()
  const { user, rerenderWith } = await open({ createPayout })
  rerenderWith({ onError })
  await user.click(sendButton())
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('The payout was not created')
  expect(notice).toHaveTextContent('The balance no longer covers this amount. No money moved. Enter a smaller amount.')
  expect(notice).toHaveTextContent('req_fake')
  expect(onError).toHaveBeenCalledTimes(1)
  await user.click(sendButton())
  await screen.findByText('¥128,400 is on its way')
  const [first, second] = operations(createPayout)
  expect(second).not.toBe(first)
})

it('calls a lost answer unknown, not failed, and resolves by itself', async () => {
  const getMoneyOperation = fakeRoute(
    'getMoneyOperation',
    ({ operation }) => aMoneyOperation({ id: operation, status: 'unknown', payout: null }),
    ({ operation }) => created({ operation, amount: 128_400 }),
  )
  const { user, queryClient } = await open({ createPayout: noConnection, getMoneyOperation })
  await user.click(sendButton())
  const banner = await screen.findByRole('status', { name: '' })
  expect(banner).toHaveTextContent('We are checking whether this payout was created. Do not send it again.')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Pay out ¥|Try again/ })).not.toBeInTheDocument()
  // As a live event does.
  await waitFor(() => expect(getMoneyOperation.mock.calls.length).toBeGreaterThan(0))
  await queryClient.invalidateQueries({ queryKey: ['connect-kit'] })
  expect(await screen.findByText('¥128,400 is on its way')).toBeInTheDocument()
})

it('asks about the same order after a reload, and keeps nothing but its id', async () => {
  const createPayout = fakeRoute('createPayout', noConnection)
  const unknown = fakeRoute('getMoneyOperation', ({ operation }) =>
    aMoneyOperation({ id: operation, status: 'unknown', payout: null }),
  )
  const first = await open({ createPayout, getMoneyOperation: unknown })
  await first.user.click(sendButton())
  await waitFor(() => expect(unknown.mock.calls.length).toBeGreaterThan(0))
  const operation = createPayout.mock.lastCall?.[0].operation
  expect(Object.values({ ...sessionStorage })).toEqual([operation])
  first.unmount()

  const again = fakeRoute('getMoneyOperation', ({ operation }) => created({ operation, amount: 128_400 }))
  await open({ createPayout, getMoneyOperation: again })
  await waitFor(() => expect(again.mock.calls[0]).toEqual([{ operation }]))
  await waitFor(() => expect(sessionStorage).toHaveLength(0))
  expect(createPayout.mock.calls).toHaveLength(1)
})

it('sends nothing while another tab’s order is open, even if that came up after this page was loaded', async () => {
  const createPayout = fakeRoute('createPayout')
  const theirs = aMoneyOperation({ status: 'unknown', payout: null })
  const listMoneyOperations = fakeRoute('listMoneyOperations', page([]), page([theirs]))
  const { user } = await open({ createPayout, listMoneyOperations, getMoneyOperation: theirs })
  await user.click(sendButton())
  expect(await screen.findByText('Outcome not known yet')).toBeInTheDocument()
  expect(createPayout.mock.calls).toHaveLength(0)
})

it('waits for another tab that is sending at this moment', async () => {
  let finishOther = () => {}
  const other = new Promise<void>((resolve) => {
    finishOther = resolve
  })
  const request = vi.fn((_: string, work: () => Promise<void>) => other.then(work))
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  const createPayout = fakeRoute('createPayout', created)
  const { user } = await open({ createPayout })
  await user.click(sendButton())
  await screen.findByRole('button', { name: 'Paying out…' })
  expect(request.mock.calls[0]?.[0]).toBe('connect-kit/default/payout')
  expect(createPayout.mock.calls).toHaveLength(0)
  finishOther()
  expect(await screen.findByText('¥128,400 is on its way')).toBeInTheDocument()
})

it('believes that an order never arrived only after asking several times, and then keeps its id', async () => {
  const createPayout = fakeRoute('createPayout', noConnection, created)
  const missing = apiError('resource_missing_error')
  const getMoneyOperation = fakeRoute('getMoneyOperation', missing, noConnection, missing, missing)
  const { user, queryClient } = await open({ createPayout, getMoneyOperation })
  await user.click(sendButton())
  for (let asked = 1; asked <= 4; asked++) {
    await waitFor(() => expect(getMoneyOperation.mock.calls).toHaveLength(asked))
    if (asked < 4) {
      expect(await screen.findByText('Outcome not known yet')).toBeInTheDocument()
      await queryClient.refetchQueries({ queryKey: ['connect-kit', 'default', 'money_operation'] })
    }
  }
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The payout was not createdThe connection was lost. No money moved. Check your network and try again.',
  )
  await user.click(sendButton())
  await screen.findByText('¥128,400 is on its way')
  const [first, second] = operations(createPayout)
  expect(second).toBe(first)
})

it('shows method, fee and what arrives where instant payouts exist', async () => {
  const createPayout = fakeRoute('createPayout', created)
  const { user } = await open({
    createPayout,
    getBalance: aBalance({
      yen: { instant_available: { amount: 100_000, net: 98_500 } },
      external_accounts: [
        aBankAccount({ id: 'ba_1', instant: true }),
        aBankAccount({ id: 'ba_2', name: 'みずほ銀行', last4: '9876', instant: true, default_for_currency: false }),
      ],
    }),
  })
  await user.click(screen.getByRole('radio', { name: /^Instant/ }))
  expect(field()).toHaveValue('100,000')
  expect(screen.getByText('Usually within 30 minutes · Fee ¥1,500, arrives as ¥98,500')).toBeInTheDocument()
  await user.clear(field())
  await user.type(field(), '50000')
  expect(screen.getByText('Usually within 30 minutes · Fee about ¥750, arrives as about ¥49,250')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'To' }), 'みずほ銀行 •••• 9876')
  await user.click(sendButton('¥50,000'))
  await screen.findByText('¥50,000 is on its way')
  expect(createPayout).toHaveBeenLastCalledWith(
    expect.objectContaining({ method: 'instant', destination: 'ba_2', amount: 50_000 }),
  )
})

it('says that no account can take the money instead of letting it bounce', async () => {
  await open({ getBalance: aBalance({ external_accounts: [aBankAccount({ status: 'errored' })] }) })
  expect(screen.getByText('No bank account can take this payout')).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

it('is not there for a role that may not pay out', async () => {
  const getSession = fakeRoute('getSession', aSession({ role: 'viewer' }))
  const { container } = renderKit(<PayoutButton />, { routes: { getSession, getBalance: aBalance() } })
  await waitFor(() => expect(getSession.mock.calls).toHaveLength(1))
  expect(container).toBeEmptyDOMElement()
})

it('says when the balance could not be loaded, and tries again', async () => {
  const getBalance = fakeRoute('getBalance', noConnection, aBalance())
  const onLoadError = vi.fn()
  const { user } = renderKit(<PayoutButton onLoadError={onLoadError} />, { routes: { getBalance } })
  expect(await screen.findByRole('alert')).toHaveTextContent('The balance could not be loaded')
  expect(onLoadError).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Pay out' })).toBeInTheDocument()
})

it('speaks Japanese', async () => {
  const { user } = renderKit(<PayoutButton />, {
    locale: 'ja',
    routes: { getBalance: aBalance(), createPayout: noConnection, getMoneyOperation: noAnswer },
  })
  await user.click(await screen.findByRole('button', { name: '入金する' }))
  await user.click(await screen.findByRole('button', { name: '¥128,400 を入金' }))
  expect(
    await screen.findByText(
      '入金が作成されたか確認しています。再送信しないでください。結果はこの画面に自動で表示されます。',
    ),
  ).toBeInTheDocument()
})

it('finds the one open order from two buttons on a page', async () => {
  const createPayout = fakeRoute('createPayout', noConnection)
  const routes: FakeRoutes = { getBalance: aBalance(), createPayout, getMoneyOperation: noAnswer }
  const { user } = renderKit(
    <>
      <PayoutButton>First</PayoutButton>
      <PayoutButton>Second</PayoutButton>
    </>,
    { fetch: fakeBackend(routes) },
  )
  await user.click(await screen.findByRole('button', { name: 'First' }))
  await user.click(await screen.findByRole('button', { name: 'Pay out ¥128,400' }))
  await screen.findByText('Outcome not known yet')
  await user.click(screen.getAllByRole('button', { name: 'Close' })[0] as HTMLElement)
  await user.click(screen.getByRole('button', { name: 'Second' }))
  await user.click(await screen.findByRole('button', { name: 'Pay out ¥128,400' }))
  await waitFor(() => expect(createPayout.mock.calls).toHaveLength(2))
  const [first, second] = operations(createPayout)
  // The same order, so it cannot move money twice.
  expect(second).toBe(first)
})
