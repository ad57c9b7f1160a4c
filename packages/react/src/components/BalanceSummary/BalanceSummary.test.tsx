import { aBalance, aBankAccount, aMoneyOperation, aPayout, aSession, page } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { apiError, fakeRoute, noAnswer } from '../../testing/fakeRoute.js'
import { renderKit } from '../../testing/renderKit.js'
import { BalanceSummary, type BalanceSummaryProps } from './BalanceSummary.js'

afterEach(() => sessionStorage.clear())

const show = (balance: ReturnType<typeof aBalance>, props: BalanceSummaryProps = {}) =>
  renderKit(<BalanceSummary {...props} />, { timeZone: 'UTC', routes: { getBalance: balance } })

/** The part of the page under a title. */
const panel = async (title: string) => (await screen.findByRole('heading', { name: title })).closest('section')

const figures = () => screen.getAllByRole('term').map((term) => term.parentElement?.textContent)

const dollars = {
  currency: 'usd',
  available: 21_650,
  pending: 0,
  pending_available_from: null,
  pending_available_until: null,
  instant_available: null,
  in_transit: 0,
  in_transit_arrival_from: null,
  in_transit_arrival_until: null,
  connect_reserved: 0,
}

const failed = aPayout({
  id: 'po_failed',
  status: 'failed',
  amount: 212_080,
  arrival_date: 1_795_132_800 - 7 * 86_400,
  failure_code: 'incorrect_account_holder_name',
  destination: aBankAccount({ status: 'errored' }),
})

it('shows what is available, pending and in transit, and when it moves', async () => {
  const onEditSchedule = vi.fn()
  const { user, container } = show(aBalance(), { onEditSchedule })
  expect(await screen.findByText('¥128,400')).toBeInTheDocument()
  expect(await panel('Balance')).toHaveTextContent('Paid out every Friday · Edit schedule')
  expect(figures()).toEqual([
    'Available¥128,400Pay out',
    'Pending¥45,200Available Nov 24–27',
    'In transit¥96,250Arrives Nov 20',
  ])
  expect(container.firstElementChild).toHaveClass('ck', 'ck-balance-summary')
  expect(container.firstElementChild).toHaveAttribute('data-status', 'ready')
  await user.click(screen.getByRole('button', { name: 'Edit schedule' }))
  expect(onEditSchedule).toHaveBeenCalledTimes(1)
})

it('shows the title while it waits', async () => {
  renderKit(<BalanceSummary />, { routes: { getBalance: noAnswer } })
  expect(await screen.findByRole('heading', { name: 'Balance' })).toBeInTheDocument()
  expect(screen.queryByText('Available')).not.toBeInTheDocument()
})

it('shows each currency by itself and adds nothing up', async () => {
  const { currencies } = aBalance()
  show(aBalance({ currencies: [...currencies, dollars] }))
  expect(await panel('Balance in JPY')).toHaveTextContent('¥128,400 JPY')
  expect(await panel('Balance in USD')).toHaveTextContent('$216.50 USD')
  expect(screen.getAllByText(/Paid out every Friday/)).toHaveLength(1)
})

it('explains a gap that pending money fills, without alarm', async () => {
  show(aBalance({ yen: { available: -12_000 } }))
  expect(await screen.findByText('−¥12,000')).toBeInTheDocument()
  expect(
    screen.getByText(
      'Refunds or an instant payout took more than had settled. Pending payments fill the gap as they settle. Payouts wait until then.',
    ),
  ).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Pay out' })).not.toBeInTheDocument()
})

it('says what happens next where money is owed', async () => {
  const { rerenderWith, queryClient } = show(aBalance({ yen: { available: -64_800 } }))
  expect(
    await screen.findByText(
      'Available and pending come to −¥19,600. New payments reduce it first; Stripe collects the rest from your bank account. Payouts wait until the balance is above zero.',
    ),
  ).toBeInTheDocument()
  queryClient.setQueryData(
    ['connect-kit', 'default', 'balance'],
    aBalance({ yen: { available: -64_800 }, debit_negative_balances: false }),
  )
  rerenderWith({})
  expect(
    await screen.findByText(
      'Available and pending come to −¥19,600. New payments reduce it first. Payouts wait until the balance is above zero.',
    ),
  ).toBeInTheDocument()
})

it('says what could arrive at once, and how much of it after the fee', async () => {
  show(aBalance({ yen: { instant_available: { amount: 100_000, net: 98_500 } } }))
  expect(await screen.findByText('¥100,000 can be paid out instantly, ¥98,500 after the fee')).toBeInTheDocument()
})

it('leads with a payout that came back: which one, why, what follows, and the way to mend it', async () => {
  const onUpdateBankAccount = vi.fn()
  const { user } = show(aBalance({ failed_payout: failed }), { onUpdateBankAccount })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your bank returned the Nov 13 payout of ¥212,080' +
      'The account holder name does not match the bank’s records. Automatic payouts are paused until you update the bank account.',
  )
  await user.click(screen.getByRole('button', { name: 'Update bank account' }))
  expect(onUpdateBankAccount).toHaveBeenCalledTimes(1)
})

it('says the same in Japanese', async () => {
  renderKit(<BalanceSummary />, { locale: 'ja', routes: { getBalance: aBalance({ failed_payout: failed }) } })
  expect(await screen.findByText('11月13日の入金 ¥212,080 が銀行から差し戻されました')).toBeInTheDocument()
  expect(
    await screen.findByText(
      '口座名義が銀行の登録内容と一致していません。銀行口座を更新するまで、自動入金は停止されます。',
    ),
  ).toBeInTheDocument()
})

it('says that payouts are paused, who must act, and offers no payout', async () => {
  const onReviewAccount = vi.fn()
  const { user } = show(aBalance({ payouts_enabled: false }), { onReviewAccount })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Payouts are pausedStripe needs something from you before it sends money to your bank. Your balance stays here until then.',
  )
  expect(screen.queryByRole('button', { name: 'Pay out' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Review account' }))
  expect(onReviewAccount).toHaveBeenCalledTimes(1)
})

it('shows the most urgent of several problems and the others on request', async () => {
  const unknown = aMoneyOperation({ status: 'unknown', payout: null })
  const { user } = renderKit(<BalanceSummary />, {
    routes: {
      getBalance: aBalance({ failed_payout: failed, payouts_enabled: false }),
      listMoneyOperations: page([unknown]),
      getMoneyOperation: unknown,
    },
  })
  expect(await screen.findByText(/^Your bank returned/)).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'and 2 more' }))
  expect(screen.getByText('Payouts are paused')).toBeInTheDocument()
  expect(
    screen.getByText(
      'We are checking whether this payout was created. Do not send it again. The result appears here by itself.',
    ),
  ).toBeInTheDocument()
})

it('drops at once after a payout', async () => {
  const getBalance = fakeRoute('getBalance', aBalance(), aBalance({ yen: { available: 0, in_transit: 224_650 } }))
  const { user } = renderKit(<BalanceSummary />, {
    routes: {
      getBalance,
      createPayout: fakeRoute('createPayout', ({ operation }) => aMoneyOperation({ id: operation })),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Pay out' }))
  await user.click(await screen.findByRole('button', { name: 'Pay out ¥128,400' }))
  expect(await screen.findByText('¥128,400 is on its way')).toBeInTheDocument()
  expect(await screen.findByText('¥224,650')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Done' }))
  expect(screen.getByText('¥0')).toBeInTheDocument()
})

it('has no payout button for a viewer', async () => {
  renderKit(<BalanceSummary />, {
    routes: { getBalance: aBalance(), getSession: aSession({ role: 'viewer' }) },
  })
  expect(await screen.findByText('¥128,400')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('names the roles that may see the balance to one that may not', async () => {
  renderKit(<BalanceSummary />, { routes: { getBalance: apiError('permission_error') } })
  expect(await screen.findByRole('alert')).toHaveTextContent('These roles can: Owner, Finance, Support, Viewer.')
})

it('says what happened and tries again', async () => {
  const getBalance = fakeRoute('getBalance', apiError('api_error'), aBalance())
  const onError = vi.fn()
  const { user } = renderKit(<BalanceSummary />, { onError, routes: { getBalance } })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The balance could not be loadedStripe did not answer as expected. No money moved. Try again in a moment.',
  )
  expect(onError).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('¥128,400')).toBeInTheDocument()
})

it('shows the days on which money moves as Stripe gives them, also west of Greenwich', async () => {
  renderKit(<BalanceSummary />, { timeZone: 'America/New_York', routes: { getBalance: aBalance() } })
  await screen.findByText('¥128,400')
  expect(figures()).toEqual([
    'Available¥128,400Pay out',
    'Pending¥45,200Available Nov 24–27',
    'In transit¥96,250Arrives Nov 20',
  ])
})

it('says by when pending money is there where the first day is not known', async () => {
  show(aBalance({ yen: { pending_available_from: null } }))
  await screen.findByText('¥128,400')
  expect(figures()[1]).toBe('Pending¥45,200Available by Nov 27')
})

it('stands in when Stripe’s own component is refused', async () => {
  renderKit(<BalanceSummary renderer="stripe" />, {
    routes: { getBalance: aBalance(), createAccountSession: apiError('permission_error') },
  })
  expect(await screen.findByText('¥128,400')).toBeInTheDocument()
})

it('asks once for one balance, however many components show it', async () => {
  const getBalance = fakeRoute('getBalance', aBalance())
  renderKit(
    <>
      <BalanceSummary />
      <BalanceSummary />
    </>,
    { routes: { getBalance } },
  )
  await waitFor(() => expect(screen.getAllByText('¥128,400')).toHaveLength(2))
  expect(getBalance.mock.calls).toHaveLength(1)
})
