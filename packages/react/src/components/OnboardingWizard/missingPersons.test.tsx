import { anOnboarding } from '@connect-kit/contract/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { asksFor, company } from '../../testing/onboardedAccounts.js'
import { press, renderWizard } from '../../testing/wizard.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

const [owner] = company().persons
const persons = owner ? [owner] : []

it.each([
  ['en', 'Continue', 'Stripe asks for a representative: whoever signs up for the company.', 'Add the representative'],
  ['ja', '次へ進む', '代表者（会社を代表して登録する人）の登録が必要です。', '代表者を追加'],
] as const)('nobody goes on without the representative whom Stripe asks for (%s)', async (locale, next, said, add) => {
  const account = company({ persons, status: asksFor('representative.first_name', 'external_account') })
  const { user } = renderWizard(account, {}, { step: 'persons' }, { locale })
  await user.click(await screen.findByRole('button', { name: next }))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent(said)
  expect(screen.getByRole('term')).toHaveTextContent('Charles Babbage')
  await user.click(within(notice).getByRole('button', { name: add }))
  expect(await screen.findByRole('checkbox', { name: locale === 'en' ? /^Representative/ : /^代表者/ })).toBeChecked()
})

it('nobody goes on without a director, although all are said to be named', async () => {
  const status = asksFor('directors.first_name', 'company.directors_provided', 'external_account')
  const onStepChange = vi.fn()
  const { user } = renderWizard(company({ status }), {}, { step: 'persons', onStepChange })
  await user.click(await screen.findByRole('checkbox', { name: 'I have named all directors' }))
  await user.click(press('Continue'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Stripe asks for the directors.')
  expect(onStepChange).not.toHaveBeenCalled()
})

it('a company that nobody holds enough of goes on when the seller says so', async () => {
  const status = asksFor('owners.first_name', 'company.owners_provided', 'external_account')
  const updateAccount = fakeRoute(
    'updateAccount',
    anOnboarding({ account: company({ status: asksFor('external_account') }) }),
  )
  const onStepChange = vi.fn()
  const { user } = renderWizard(company({ status }), { updateAccount }, { step: 'persons', onStepChange })
  await user.click(await screen.findByRole('checkbox', { name: /named everybody who holds 25%/ }))
  await user.click(press('Continue'))
  await waitFor(() => expect(updateAccount.mock.calls).toEqual([[{ company: { owners_provided: true } }]]))
  await waitFor(() => expect(onStepChange).toHaveBeenLastCalledWith({ step: 'bank' }))
})

it('goes on when Stripe asks for nobody', async () => {
  const onStepChange = vi.fn()
  const account = company({ status: asksFor('external_account') })
  const { user } = renderWizard(account, {}, { step: 'persons', onStepChange })
  await screen.findByText('Ownership named: 75%')
  await user.click(press('Continue'))
  await waitFor(() => expect(onStepChange).toHaveBeenLastCalledWith({ step: 'bank' }))
})
