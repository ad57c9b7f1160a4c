import { aBankAccount, aPayout, aPayoutDetails, page } from '@connect-kit/contract/testing'
import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { apiError, fakeRoute, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { renderKit } from '../../testing/renderKit.js'
import { PayoutList } from './PayoutList.js'

const day = 86_400
const november20 = 1_795_132_800

afterEach(() => onlineManager.setOnline(true))

it('shows when, what became of it, to where, what kind and how much', async () => {
  const listPayouts = page([
    aPayout({ id: 'po_3', status: 'pending', amount: 41_200, arrival_date: november20 + 4 * day }),
    aPayout({ id: 'po_2', status: 'in_transit', arrival_date: november20 }),
    aPayout(),
    aPayout({ id: 'po_0', arrival_date: november20 - 400 * day, destination: null, automatic: false }),
  ])
  const { container } = renderKit(<PayoutList />, { routes: { listPayouts } })
  expect(await screen.findByText('4 payouts')).toBeInTheDocument()
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'Arrival dateStatusToTypeAmount',
    'Nov 24 EstimatedPending三菱UFJ銀行 •••• 4321Automatic¥41,200',
    'TodayIn transit三菱UFJ銀行 •••• 4321Automatic¥158,900',
    'Nov 6Paid三菱UFJ銀行 •••• 4321Automatic¥158,900',
    'Oct 16, 2025Paid—Not applicableManual¥158,900',
  ])
  expect(screen.getByRole('table', { name: 'Payouts' })).toBeInTheDocument()
  expect(container.firstElementChild).toHaveClass('ck', 'ck-payout-list')
  expect(container.firstElementChild).toHaveAttribute('data-status', 'ready')
})

it('shows skeleton rows under a real header while it waits', async () => {
  renderKit(<PayoutList />, { routes: { listPayouts: noAnswer } })
  expect(await screen.findByRole('table', { name: 'Payouts' })).toHaveAttribute('aria-busy', 'true')
  expect(screen.getByRole('columnheader', { name: 'Arrival date' })).toBeInTheDocument()
  expect(screen.queryByText(/payouts$/)).not.toBeInTheDocument()
})

it('asks for the page after the last payout shown', async () => {
  const listPayouts = fakeRoute(
    'listPayouts',
    page([aPayout({ id: 'po_1' })], { has_more: true }),
    page([aPayout({ id: 'po_2' })]),
  )
  const { user } = renderKit(<PayoutList />, { routes: { listPayouts } })
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3))
  expect(listPayouts).toHaveBeenLastCalledWith(expect.objectContaining({ starting_after: 'po_1' }))
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument()
  expect(screen.getByText('2 payouts')).toBeInTheDocument()
})

it('keeps what is shown when the next page fails, and tries that page again', async () => {
  const listPayouts = fakeRoute(
    'listPayouts',
    page([aPayout({ id: 'po_1' })], { has_more: true }),
    apiError('api_error'),
    page([aPayout({ id: 'po_2' })]),
  )
  const { user } = renderKit(<PayoutList />, { routes: { listPayouts } })
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  expect(await screen.findByText('More payouts could not be loaded.')).toBeInTheDocument()
  expect(screen.getAllByRole('row')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3))
})

it('filters by status, names the filter where nothing matches and takes it away', async () => {
  const listPayouts = fakeRoute('listPayouts', ({ status }) => page(status === 'failed' ? [] : [aPayout()]))
  const { user } = renderKit(<PayoutList />, { routes: { listPayouts } })
  await screen.findByText('Nov 6')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Failed')
  expect(await screen.findByText('No payouts match')).toBeInTheDocument()
  expect(screen.getByText('Status: Failed')).toBeInTheDocument()
  expect(listPayouts.mock.lastCall?.[0]).toEqual({ status: 'failed' })
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByText('Nov 6')).toBeInTheDocument()
})

it('says when the first payout will come where there is none', async () => {
  const onViewSchedule = vi.fn()
  const { user } = renderKit(<PayoutList onViewSchedule={onViewSchedule} />, { routes: { listPayouts: page([]) } })
  expect(await screen.findByText('No payouts yet')).toBeInTheDocument()
  expect(screen.getByText('The first one is sent about 7 days after your first payment.')).toBeInTheDocument()
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'View payout schedule' }))
  expect(onViewSchedule).toHaveBeenCalledTimes(1)
})

it('opens the details of a payout by itself and gives the focus back', async () => {
  const onEvent = vi.fn()
  const { user } = renderKit(<PayoutList />, {
    onEvent,
    routes: { listPayouts: page([aPayout()]), getPayout: aPayoutDetails() },
  })
  const row = await screen.findByRole('button', { name: 'Nov 6' })
  await user.click(row)
  const drawer = await screen.findByRole('dialog', { name: '¥158,900' })
  expect(await within(drawer).findByText('¥171,200')).toBeInTheDocument()
  expect(onEvent.mock.calls).toEqual([[{ type: 'payout_selected', payout: 'po_1' }]])
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(row).toHaveFocus()
})

it('leaves the details to the host that asks for the choice', async () => {
  const onPayoutSelect = vi.fn()
  const { user } = renderKit(<PayoutList onPayoutSelect={onPayoutSelect} />, {
    routes: { listPayouts: page([aPayout()]) },
  })
  await user.click(await screen.findByRole('button', { name: 'Nov 6' }))
  expect(onPayoutSelect.mock.calls).toEqual([[{ payout: 'po_1' }]])
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('says what happened and tries again', async () => {
  const listPayouts = fakeRoute('listPayouts', noConnection, page([aPayout()]))
  const onLoadError = vi.fn()
  const { user, container } = renderKit(<PayoutList onLoadError={onLoadError} />, { routes: { listPayouts } })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Payouts could not be loadedThe connection was lost. No money moved. Check your network and try again.',
  )
  expect(container.firstElementChild).toHaveAttribute('data-status', 'error')
  expect(onLoadError.mock.calls).toEqual([[{ error: expect.objectContaining({ type: 'api_connection_error' }) }]])
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Nov 6')).toBeInTheDocument()
})

it('says that the connection is lost where the browser is offline, and loads when it is back', async () => {
  onlineManager.setOnline(false)
  renderKit(<PayoutList />, { routes: { listPayouts: page([aPayout()]) } })
  expect(await screen.findByRole('alert')).toHaveTextContent('The connection was lost. No money moved.')
  onlineManager.setOnline(true)
  expect(await screen.findByText('Nov 6')).toBeInTheDocument()
})

it('names the roles that may see payouts to one that may not', async () => {
  renderKit(<PayoutList />, { routes: { listPayouts: apiError('permission_error') } })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Your role may not see thisThese roles can: Owner, Finance, Support, Viewer. Ask an owner of the account to change yours.',
  )
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
})

it('keeps its rows while it is refreshed, and highlights what came', async () => {
  const listPayouts = fakeRoute('listPayouts', page([aPayout()]), page([aPayout({ id: 'po_new' }), aPayout()]))
  const { queryClient } = renderKit(<PayoutList />, { routes: { listPayouts } })
  await screen.findByText('Nov 6')
  const refetch = queryClient.invalidateQueries({ queryKey: ['connect-kit', 'default', 'payouts'] })
  expect(screen.getByText('Nov 6')).toBeInTheDocument()
  await refetch
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3))
  const [, fresh, known] = screen.getAllByRole('row')
  await waitFor(() => expect(fresh?.className).toMatch(/new/))
  expect(known?.className).not.toMatch(/new/)
})

it('puts the currency code beside every amount where there are two currencies', async () => {
  const listPayouts = page([
    aPayout(),
    aPayout({ id: 'po_2', currency: 'usd', amount: 21_650, destination: aBankAccount({ currency: 'usd' }) }),
  ])
  renderKit(<PayoutList />, { routes: { listPayouts } })
  expect(await screen.findByRole('cell', { name: '¥158,900 JPY' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: '$216.50 USD' })).toBeInTheDocument()
})

it('exports what is shown', async () => {
  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x', revokeObjectURL: () => {} }),
  )
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const { user } = renderKit(<PayoutList />, { routes: { listPayouts: page([aPayout()]) } })
  await user.click(await screen.findByRole('button', { name: 'Export' }))
  await waitFor(() => expect(click).toHaveBeenCalledTimes(1))
  expect(await saved[0]?.text()).toContain('po_1,2026-11-03T00:00:00.000Z,2026-11-06,Paid,')
})

it('draws ten thousand payouts with fewer than four hundred nodes', async () => {
  const listPayouts = page(Array.from({ length: 10_000 }, (_, n) => ({ ...aPayout(), id: `po_${n}` })))
  const { container } = renderKit(<PayoutList />, { routes: { listPayouts } })
  expect(await screen.findByText('10000 payouts')).toBeInTheDocument()
  expect(container.querySelectorAll('*').length).toBeLessThan(400)
}, 20_000)

it('speaks Japanese', async () => {
  const { container } = renderKit(<PayoutList />, {
    locale: 'ja',
    routes: { listPayouts: page([aPayout({ status: 'in_transit' })]) },
  })
  expect(await screen.findByText('1件')).toBeInTheDocument()
  await waitFor(() => expect(container.firstElementChild).toBeVisible())
  expect(container.firstElementChild).toHaveAttribute('lang', 'ja')
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    '着金日ステータス入金先種別金額',
    '11月6日着金待ち三菱UFJ銀行 •••• 4321自動¥158,900',
  ])
})
