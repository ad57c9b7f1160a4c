import {
  aBalanceTransaction,
  aBankAccount,
  aMoneyOperation,
  aPayoutDetails,
  aSession,
  page,
} from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { FakeRoutes } from '../../testing/fakeBackend.js'
import { apiError, fakeRoute, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { renderKit } from '../../testing/renderKit.js'
import { PayoutDetails, type PayoutDetailsProps } from './PayoutDetails.js'

afterEach(() => sessionStorage.clear())

const show = (routes: FakeRoutes, props: Partial<PayoutDetailsProps> = {}) =>
  renderKit(<PayoutDetails payout="po_1" onClose={() => {}} {...props} />, { timeZone: 'UTC', routes })

const manual = { automatic: false, contents: null, status: 'pending' } as const

const lines = () => screen.getAllByRole('term').map((term) => term.parentElement?.textContent)
const steps = () => screen.getAllByRole('listitem').map((step) => step.textContent)

it('shows how far it is, what it is made of and its details', async () => {
  show({ getPayout: aPayoutDetails({ trace_id: '0210000' }) })
  expect(await screen.findByRole('dialog', { name: '¥158,900' })).toBeInTheDocument()
  expect(steps()).toEqual(['CreatedNov 3', 'Sent', 'ArrivedNov 6'])
  expect(lines()).toEqual([
    'Payments 34¥171,200',
    'Refunds 2−¥4,800',
    'Stripe fees −¥6,163',
    'Platform fees −¥1,337',
    'Paid out¥158,900',
    'To三菱UFJ銀行 •••• 4321',
    'Statement descriptorHONYA PRESS',
    'MethodStandard, automatic',
    'Trace ID0210000',
    'IDpo_1',
  ])
})

it('is closed while no payout is chosen', () => {
  const { container } = show({}, { payout: undefined })
  expect(container).toBeEmptyDOMElement()
})

it('copies the id', async () => {
  const { user } = show({ getPayout: aPayoutDetails() })
  await user.click(await screen.findByRole('button', { name: 'Copy ID' }))
  expect(await navigator.clipboard.readText()).toBe('po_1')
})

it('leads with the reason where the bank sent it back', async () => {
  const onUpdateBankAccount = vi.fn()
  const { user } = show(
    {
      getPayout: aPayoutDetails({
        status: 'failed',
        failure_code: 'account_closed',
        destination: aBankAccount({ status: 'errored' }),
      }),
    },
    { onUpdateBankAccount },
  )
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your bank returned the Nov 6 payout of ¥158,900' +
      'The bank account is closed. Automatic payouts are paused until you update the bank account.',
  )
  expect(steps()).toEqual(['CreatedNov 3', 'Sent', 'Returned'])
  await user.click(screen.getByRole('button', { name: 'Update bank account' }))
  expect(onUpdateBankAccount).toHaveBeenCalledTimes(1)
})

it.each([
  [manual, 'You asked for this payout yourself, so Stripe does not list what it contains.'],
  [{ contents: null }, 'This payout contains more than 1,000 movements. Download the CSV to see them.'],
  [{ amount: 158_901 }, 'Stripe is still adding up what this payout contains. Look again later.'],
])('says why there is no sum %#', async (over, sentence) => {
  show({ getPayout: aPayoutDetails(over) })
  expect(await screen.findByText(sentence)).toBeInTheDocument()
  expect(screen.queryByText('Paid out')).not.toBeInTheDocument()
})

it('downloads every page of its balance transactions', async () => {
  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x', revokeObjectURL: () => {} }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const listPayoutBalanceTransactions = fakeRoute(
    'listPayoutBalanceTransactions',
    page([aBalanceTransaction({ id: 'txn_1' }), aBalanceTransaction({ id: 'txn_2' })], { has_more: true }),
    page([aBalanceTransaction({ id: 'txn_3' })]),
  )
  const { user } = show({ getPayout: aPayoutDetails(), listPayoutBalanceTransactions })
  await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect((await saved[0]?.text())?.match(/txn_\d/g)).toEqual(['txn_1', 'txn_2', 'txn_3'])
  expect(listPayoutBalanceTransactions).toHaveBeenLastCalledWith(expect.objectContaining({ starting_after: 'txn_2' }))
})

it('says when the download failed and lets it be tried again', async () => {
  const { user } = show({ getPayout: aPayoutDetails(), listPayoutBalanceTransactions: apiError('api_error') })
  await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('The CSV could not be made')
  expect(screen.getByRole('button', { name: 'Download CSV' })).toBeEnabled()
})

it('asks once more, with the amount, before a payout is taken back', async () => {
  const getPayout = fakeRoute('getPayout', aPayoutDetails(manual), aPayoutDetails({ ...manual, status: 'canceled' }))
  const cancelPayout = fakeRoute('cancelPayout', ({ operation }) =>
    aMoneyOperation({ id: operation, kind: 'payout_cancel', payout: null }),
  )
  const onEvent = vi.fn()
  const { user, rerenderWith } = show({ getPayout, cancelPayout })
  rerenderWith({ onEvent })
  await user.click(await screen.findByRole('button', { name: 'Cancel payout' }))
  expect(screen.getByText('¥158,900 goes back to your available balance.')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Keep payout' }))
  expect(cancelPayout.mock.calls).toHaveLength(0)

  await user.click(screen.getByRole('button', { name: 'Cancel payout' }))
  await user.dblClick(screen.getByRole('button', { name: 'Cancel payout of ¥158,900' }))
  expect(await screen.findByText('¥158,900 is back in your balance')).toBeInTheDocument()
  expect(cancelPayout.mock.calls).toHaveLength(1)
  const operation = cancelPayout.mock.lastCall?.[0].operation
  expect(onEvent.mock.calls).toEqual([[{ type: 'payout_canceled', operation, payout: 'po_1' }]])
  await waitFor(() => expect(steps()).toEqual(['CreatedNov 3', 'Canceled']))
  expect(screen.queryByRole('button', { name: /Cancel/ })).not.toBeInTheDocument()
})

it('does not take a lost answer to a cancellation for a failure', async () => {
  const { user } = show({ getPayout: aPayoutDetails(manual), cancelPayout: noConnection, getMoneyOperation: noAnswer })
  await user.click(await screen.findByRole('button', { name: 'Cancel payout' }))
  await user.click(screen.getByRole('button', { name: 'Cancel payout of ¥158,900' }))
  expect(await screen.findByText(/^We are checking whether this payout was canceled\./)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /Cancel/ })).not.toBeInTheDocument()
})

it('says that it may be too late where Stripe refuses to cancel', async () => {
  const { user } = show({ getPayout: aPayoutDetails(manual), cancelPayout: apiError('invalid_request_error') })
  await user.click(await screen.findByRole('button', { name: 'Cancel payout' }))
  await user.click(screen.getByRole('button', { name: 'Cancel payout of ¥158,900' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The payout was not canceledThe bank may already have it. No money came back. Look at the status again in a moment.',
  )
})

it.each([
  ['an automatic payout', { status: 'pending' as const }, aSession()],
  ['a payout that was sent', { ...manual, status: 'in_transit' as const }, aSession()],
  ['a viewer', manual, aSession({ role: 'viewer' })],
])('offers no cancellation for %s', async (_, over, session) => {
  show({ getPayout: aPayoutDetails(over), getSession: session })
  expect(await screen.findByText('Details')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Cancel payout' })).not.toBeInTheDocument()
})

it('says what happened when it cannot be loaded', async () => {
  const onClose = vi.fn()
  const { user } = show({ getPayout: apiError('resource_missing_error') }, { onClose })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This payout could not be loadedThis no longer exists in your account. No money moved.',
  )
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})
