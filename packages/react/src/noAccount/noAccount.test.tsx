import { aBalance, anAccountStatus, aSession, page } from '@connect-kit/contract/testing'
import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AccountStatus } from '../components/AccountStatus/AccountStatus.js'
import { BalanceSummary } from '../components/BalanceSummary/BalanceSummary.js'
import { PayoutButton } from '../components/PayoutButton/PayoutButton.js'
import { PayoutDetails } from '../components/PayoutDetails/PayoutDetails.js'
import { PayoutList } from '../components/PayoutList/PayoutList.js'
import { RequirementsList } from '../components/RequirementsList/RequirementsList.js'
import type { FakeRoutes } from '../testing/fakeBackend.js'
import { apiError, fakeRoute } from '../testing/fakeRoute.js'
import { renderKit } from '../testing/renderKit.js'

const refusal = apiError('permission_error', { code: 'account_required' })

/** What the backend answers to people without a connected account. */
const routes: FakeRoutes = {
  getSession: aSession({ account: null }),
  getBalance: refusal,
  getAccountStatus: refusal,
  listPayouts: refusal,
  getPayout: refusal,
  listMoneyOperations: refusal,
}

describe.each([
  ['AccountStatus', <AccountStatus key="" />],
  ['RequirementsList', <RequirementsList key="" />],
  ['BalanceSummary', <BalanceSummary key="" />],
  ['BalanceSummary, Stripe’s,', <BalanceSummary key="" renderer="stripe" />],
  ['PayoutList', <PayoutList key="" />],
  ['PayoutList, Stripe’s,', <PayoutList key="" renderer="stripe" />],
  ['PayoutDetails', <PayoutDetails key="" payout="po_1" onClose={() => {}} />],
])('%s of somebody without an account', (_, component) => {
  it('says what is missing and leads there, and blames nobody', async () => {
    const onStartOnboarding = vi.fn()
    const onError = vi.fn()
    const { user } = renderKit(component, { routes, onStartOnboarding, onError })
    expect(await screen.findAllByText('No connected account yet')).toHaveLength(1)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/role/)
    expect(onError).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Set up the account' }))
    expect(onStartOnboarding).toHaveBeenCalledTimes(1)
  })
})

it('offers no way that the host has not', async () => {
  renderKit(<BalanceSummary />, { routes })
  expect(await screen.findByText('No connected account yet')).toBeInTheDocument()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('is said in Japanese', async () => {
  renderKit(<PayoutList />, { routes, locale: 'ja', onStartOnboarding: () => {} })
  expect(await screen.findByText('連結アカウントがまだありません')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'アカウント登録を始める' })).toBeInTheDocument()
})

it('draws no button to pay out, and says nothing about it', async () => {
  const { container } = renderKit(<PayoutButton />, { routes })
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(container).toBeEmptyDOMElement()
})

it('is over as soon as there is an account', async () => {
  const { queryClient } = renderKit(<BalanceSummary />, {
    routes: {
      getSession: fakeRoute('getSession', aSession({ account: null }), aSession()),
      getBalance: fakeRoute('getBalance', refusal, aBalance()),
      getAccountStatus: anAccountStatus(),
      listMoneyOperations: fakeRoute('listMoneyOperations', refusal, page([])),
    },
  })
  expect(await screen.findByText('No connected account yet')).toBeInTheDocument()
  await act(() => queryClient.refetchQueries({ queryKey: ['connect-kit', 'default', 'session'] }))
  expect(await screen.findByText('¥128,400')).toBeInTheDocument()
})
