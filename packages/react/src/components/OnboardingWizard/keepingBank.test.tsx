import { aBankAccount, anOnboarding, page } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { fakeStripeJs } from '../../testing/fakeStripeJs.js'
import { asksFor, soleTrader } from '../../testing/onboardedAccounts.js'
import { individual, press, renderWizard, title } from '../../testing/wizard.js'

const stripe = fakeStripeJs()

const clear = () => {
  history.replaceState(null, '')
  sessionStorage.clear()
  stripe.told.length = 0
}
beforeEach(clear)
afterEach(clear)

const again = /The number is not kept in this browser\. Enter it again\./
const field = (name: string) => screen.findByRole('textbox', { name })

const trader = soleTrader({ status: asksFor('external_account', 'interv_1.a.b') })
const japan = {
  searchJapaneseBanks: page([{ code: '0005', name: '三菱ＵＦＪ', kana: 'ミツビシユ－エフジエイ' }]),
  searchJapaneseBranches: page([
    { code: '345', name: '渋谷中央', kana: 'シブヤチユウオウ', routing_number: '0005345' },
  ]),
  updateAccount: anOnboarding({
    account: { ...trader, external_accounts: [aBankAccount()], status: asksFor('interv_1.a.b') },
  }),
}

it('a reload brings back bank, branch, kind and holder; the number has to be typed again', async () => {
  const first = renderWizard(trader, japan)
  await first.user.click(await screen.findByRole('combobox', { name: 'Bank' }))
  await first.user.click(await screen.findByRole('option', { name: /三菱UFJ/ }))
  await first.user.click(await screen.findByRole('combobox', { name: 'Branch' }))
  await first.user.click(await screen.findByRole('option', { name: /渋谷中央/ }))
  await first.user.click(screen.getByRole('radio', { name: 'Checking (toza)' }))
  await first.user.type(await field('Account number'), '1234567')
  expect(await field('Account number')).not.toHaveAccessibleDescription(again)
  await first.user.type(await field('Account holder (kana)'), 'ホンヤノ タロウ')
  first.unmount()
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('1234567')

  const updateAccount = fakeRoute('updateAccount', japan.updateAccount)
  const { user } = renderWizard(trader, { ...japan, updateAccount })
  expect(await screen.findByRole('combobox', { name: 'Bank' })).toHaveValue('三菱UFJ (0005)')
  expect(screen.getByRole('combobox', { name: 'Branch' })).toHaveValue('渋谷中央 (345)')
  expect(screen.getByRole('radio', { name: 'Checking (toza)' })).toBeChecked()
  expect(await field('Account holder (kana)')).toHaveValue('ホンヤノ タロウ')
  expect(await field('Account number')).toHaveValue('')
  expect(await field('Account number')).toHaveAccessibleDescription(again)
  await user.type(await field('Account number'), '1234567')
  expect(await field('Account number')).not.toHaveAccessibleDescription(again)
  await user.click(press('Continue'))
  await title('More information')
  expect(stripe.told).toMatchObject([
    {
      routing_number: '0005345',
      account_number: '1234567',
      account_type: 'toza',
      account_holder_name: 'ホンヤノ タロウ',
    },
  ])
  expect(updateAccount.mock.lastCall).toEqual([{ external_account: 'btok_1' }])
  expect(sessionStorage).toHaveLength(0)
})

it('a reload brings back that a passbook was read, and its symbol', async () => {
  const first = renderWizard(trader, japan)
  await first.user.click(await screen.findByRole('button', { name: /symbol and number/ }))
  await first.user.type(await field('Symbol (記号)'), '10130')
  await first.user.type(await field('Number (番号)'), '12345671')
  first.unmount()
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('12345671')

  renderWizard(trader, japan)
  expect(await field('Symbol (記号)')).toHaveValue('10130')
  expect(await field('Number (番号)')).toHaveValue('')
  expect(await field('Number (番号)')).toHaveAccessibleDescription(again)
})

it('a reload brings back another account in place of the one that Stripe has, elsewhere too', async () => {
  const account = individual({
    status: asksFor('external_account', 'interv_1.a.b'),
    external_accounts: [aBankAccount()],
  })
  const first = renderWizard(account)
  await first.user.click(await screen.findByRole('button', { name: 'Use another account' }))
  await first.user.type(await field('Routing number'), '110000000')
  await first.user.type(await field('Account number'), '000123456789')
  first.unmount()
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('000123456789')

  const { user } = renderWizard(account)
  expect(await field('Routing number')).toHaveValue('110000000')
  expect(await field('Account number')).toHaveValue('')
  expect(await field('Account number')).toHaveAccessibleDescription(again)
  await user.click(press('Keep this account'))
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Routing number' })).toBeNull())
})

it('what we filled in ourselves is not kept as if somebody had typed it', async () => {
  const answers = { ...trader.answers, individual: { last_name_kana: 'ヤマダ', first_name_kana: 'ハナコ' } }
  const first = renderWizard({ ...trader, answers }, japan)
  await waitFor(async () => expect(await field('Account holder (kana)')).toHaveValue('ヤマダ ハナコ'))
  await first.user.click(await field('Account holder (kana)'))
  await first.user.tab()
  expect(screen.queryByText('Saved in this browser')).toBeNull()
  first.unmount()
  expect(sessionStorage).toHaveLength(0)
})
