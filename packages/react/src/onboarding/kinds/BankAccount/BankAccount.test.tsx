import type { JapaneseBank, JapaneseBranch, OnboardedAccount } from '@connect-kit/contract'
import { aBankAccount, anOnboardedAccount, anOnboarding, page } from '@connect-kit/contract/testing'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { apiError, fakeRoute } from '../../../testing/fakeRoute.js'
import { fakeStripeJs } from '../../../testing/fakeStripeJs.js'
import { renderKit } from '../../../testing/renderKit.js'
import { BankAccount } from './BankAccount.js'

const stripe = fakeStripeJs()

const banks: JapaneseBank[] = [
  { code: '0005', name: '三菱ＵＦＪ', kana: 'ミツビシユ－エフジエイ' },
  { code: '9900', name: 'ゆうちょ', kana: 'ユウチヨ' },
]
const branches: JapaneseBranch[] = [
  { code: '135', name: '渋谷', kana: 'シブヤ', routing_number: '0005135' },
  { code: '345', name: '渋谷中央', kana: 'シブヤチユウオウ', routing_number: '0005345' },
]
const individual = { last_name_kana: 'ヤマダ', first_name_kana: 'ショウコ', first_name: 'Shoko', last_name: 'Yamada' }

beforeEach(() => {
  stripe.told.length = 0
  stripe.refusal = undefined
})

interface Setting {
  account?: Partial<OnboardedAccount>
  locale?: 'en' | 'ja'
  refused?: Map<string, { code: string; reason: string }[]>
}

function renderBank({ account = {}, locale = 'en', refused = new Map() }: Setting = {}) {
  const onSave = vi.fn()
  const searchJapaneseBanks = fakeRoute('searchJapaneseBanks', ({ query }) =>
    page(banks.filter(({ code, name }) => code.startsWith(query) || name.includes(query))),
  )
  const searchJapaneseBranches = fakeRoute('searchJapaneseBranches', page(branches))
  const kit = renderKit(
    <FieldGroupForm
      kind={BankAccount}
      group={{ kind: 'bank_account', names: ['external_account'], refused }}
      account={anOnboardedAccount({ answers: { business_type: 'individual', individual }, ...account })}
      onSave={({ external_account, ...rest }) => onSave(external_account, rest)}
    />,
    { locale, routes: { searchJapaneseBanks, searchJapaneseBranches, getOnboarding: anOnboarding() } },
  )
  const save = () => kit.user.click(screen.getByRole('button', { name: 'Save' }))
  return { ...kit, onSave, save, searchJapaneseBranches }
}

const fillJapan = async ({ user }: ReturnType<typeof renderBank>) => {
  await user.type(await screen.findByRole('combobox', { name: 'Bank' }), '0005')
  await user.click(await screen.findByRole('option', { name: /三菱UFJ/ }))
  await user.click(await screen.findByRole('combobox', { name: 'Branch' }))
  await user.click(await screen.findByRole('option', { name: /渋谷中央/ }))
  await user.type(screen.getByRole('textbox', { name: 'Account number' }), '１２３４５６７')
}

describe('a bank account in Japan', () => {
  it('becomes a token of bank, branch, kind, number and holder; the number itself stays out of what is saved', async () => {
    const view = renderBank()
    await fillJapan(view)
    expect(screen.getByRole('combobox', { name: 'Bank' })).toHaveValue('三菱UFJ (0005)')
    expect(screen.getByRole('radio', { name: 'Ordinary (futsu)' })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Account holder (kana)' })).toHaveValue('ヤマダ シヨウコ')
    await view.save()
    await waitFor(() => expect(view.onSave).toHaveBeenCalledTimes(1))
    expect(stripe.told).toEqual([
      {
        country: 'JP',
        currency: 'jpy',
        routing_number: '0005345',
        account_number: '1234567',
        account_type: 'futsu',
        account_holder_name: 'ヤマダ シヨウコ',
        account_holder_type: 'individual',
      },
    ])
    expect(stripe.started).toEqual([['pk_test_sandbox', { locale: 'en' }]])
    expect(view.onSave.mock.lastCall?.[0]).toBe('btok_1')
    expect(view.searchJapaneseBranches).toHaveBeenCalledWith({ bank: '0005', query: '' })
  })

  it('has a branch only of the bank that is chosen', async () => {
    const view = renderBank()
    await screen.findByRole('combobox', { name: 'Bank' })
    const waiting = screen.getByRole('combobox', { name: 'Branch' })
    expect(waiting).toHaveAccessibleDescription('Choose the bank first')
    expect(waiting).toHaveAttribute('readonly')
    await fillJapan(view)
    await view.user.clear(screen.getByRole('combobox', { name: 'Bank' }))
    await view.user.type(screen.getByRole('combobox', { name: 'Bank' }), '9900')
    await view.user.click(await screen.findByRole('option', { name: /ゆうちょ/ }))
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Branch' })).toHaveValue(''))
    await view.save()
    expect(await screen.findByText('Choose a branch from the list')).toBeInTheDocument()
    expect(stripe.told).toEqual([])
  })

  it('can be told as it stands in the passbook of the post bank', async () => {
    const view = renderBank()
    await screen.findByRole('combobox', { name: 'Bank' })
    await view.user.click(screen.getByRole('button', { name: /symbol and number/ }))
    await view.user.type(screen.getByRole('textbox', { name: 'Symbol (記号)' }), '10120')
    await view.user.type(screen.getByRole('textbox', { name: 'Number (番号)' }), '12345671')
    await view.save()
    const wrong = await screen.findByText('Symbol and number do not belong together. Check each digit.')
    expect(wrong).toBeInTheDocument()
    expect(stripe.told).toEqual([])
    await view.user.clear(screen.getByRole('textbox', { name: 'Symbol (記号)' }))
    await view.user.type(screen.getByRole('textbox', { name: 'Symbol (記号)' }), '１０１３０')
    const becomes = 'To other banks this is Japan Post Bank (9900), branch 018, Ordinary (futsu), account 1234567.'
    expect(await screen.findByText(becomes)).toHaveRole('status')
    await view.save()
    await waitFor(() => expect(view.onSave).toHaveBeenCalledTimes(1))
    expect(stripe.told).toMatchObject([{ routing_number: '9900018', account_number: '1234567', account_type: 'futsu' }])
  })

  it('says in Japanese what is wrong with a number, and offers what is right', async () => {
    const { user } = renderBank({ locale: 'ja' })
    const number = await screen.findByRole('textbox', { name: '口座番号' })
    await user.type(number, '12345')
    await user.tab()
    expect(await screen.findByText('7桁で入力してください')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '「0012345」に変換' }))
    expect(number).toHaveValue('0012345')
    const holder = screen.getByRole('textbox', { name: '口座名義（カナ）' })
    await user.clear(holder)
    await user.type(holder, '山田')
    await user.tab()
    expect(await screen.findByText('通帳に記載されたカタカナで入力してください')).toBeInTheDocument()
  })

  it('proposes the mark of a company', async () => {
    const company = { name_kana: 'カブシキガイシャホンヤ' }
    renderBank({ account: { answers: { business_type: 'company', company } } })
    expect(await screen.findByRole('textbox', { name: 'Account holder (kana)' })).toHaveValue('カ)ホンヤ')
  })
})

describe('a bank account elsewhere', () => {
  it('is asked as the country writes it, and checked before it goes anywhere', async () => {
    const { user, save, onSave } = renderBank({ account: { country: 'US', default_currency: 'usd' } })
    const routing = await screen.findByRole('textbox', { name: 'Routing number' })
    await user.type(routing, '110000001')
    await user.type(screen.getByRole('textbox', { name: 'Account number' }), '000123456789')
    expect(screen.queryByRole('combobox', { name: 'Currency of payouts' })).not.toBeInTheDocument()
    await save()
    expect(await screen.findByText(/do not add up/)).toBeInTheDocument()
    expect(stripe.told).toEqual([])
    await user.clear(routing)
    await user.type(routing, '110000000')
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    expect(stripe.told).toEqual([
      {
        country: 'US',
        currency: 'usd',
        routing_number: '110000000',
        account_number: '000123456789',
        account_holder_name: 'Shoko Yamada',
        account_holder_type: 'individual',
      },
    ])
  })

  it('is paid in another currency where its bank takes one', async () => {
    const { user, save, onSave } = renderBank({ account: { country: 'DE', default_currency: 'eur' } })
    await user.type(await screen.findByRole('textbox', { name: 'IBAN' }), 'de89370400440532013000')
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Currency of payouts' }),
      'British Pound (GBP)',
    )
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    expect(stripe.told).toMatchObject([
      { country: 'DE', currency: 'gbp', account_number: 'DE89370400440532013000', account_holder_name: 'Shoko Yamada' },
    ])
    expect(stripe.told[0]).not.toHaveProperty('routing_number')
  })
})

describe('what Stripe refuses', () => {
  const us = { country: 'US', default_currency: 'usd' }
  const fill = async ({ user, save }: ReturnType<typeof renderBank>) => {
    await user.type(await screen.findByRole('textbox', { name: 'Routing number' }), '110000000')
    await user.type(screen.getByRole('textbox', { name: 'Account number' }), '000123456789')
    await save()
  }

  it.each([
    [{ code: 'routing_number_invalid', param: 'bank_account[routing_number]' }, 'Routing number', /does not know this/],
    [
      { code: 'account_number_invalid', param: 'bank_account[account_number]' },
      'Account number',
      /does not accept this/,
    ],
    [{ code: 'parameter_invalid', param: 'bank_account[account_holder_name]' }, 'Account holder', /this name/],
  ])('stands at its field: %j', async (refusal, name, words) => {
    stripe.refusal = { type: 'invalid_request_error', ...refusal }
    const view = renderBank({ account: us })
    await fill(view)
    await waitFor(() => expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription(words))
    expect(screen.getByRole('textbox', { name })).toHaveFocus()
    expect(view.onSave).not.toHaveBeenCalled()
  })

  it('stands above the button where it is about no field, and the next attempt may succeed', async () => {
    stripe.refusal = { type: 'invalid_request_error', code: 'bank_account_unusable' }
    const view = renderBank({ account: us })
    await fill(view)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Stripe cannot pay out to this account. Use another one.',
    )
    stripe.refusal = undefined
    await view.save()
    await waitFor(() => expect(view.onSave).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is quoted where nobody knows it yet', async () => {
    stripe.refusal = { type: 'invalid_request_error', code: 'invented_tomorrow', message: 'Banks are on strike.' }
    await fill(renderBank({ account: us }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stripe says: Banks are on strike.')
  })
})

describe('an account that Stripe has already', () => {
  it('is shown, and replaced only if somebody wants that', async () => {
    const { user, save, onSave } = renderBank({ account: { external_accounts: [aBankAccount()] } })
    expect(await screen.findByText('三菱UFJ銀行 •••• 4321')).toBeInTheDocument()
    await save()
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    expect(stripe.told).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Use another account' }))
    expect(await screen.findByRole('combobox', { name: 'Bank' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Keep this account' }))
    expect(screen.queryByRole('combobox', { name: 'Bank' })).not.toBeInTheDocument()
  })

  it('has to be replaced when payouts to it came back', async () => {
    renderBank({ account: { external_accounts: [aBankAccount({ status: 'errored' })] } })
    expect(await screen.findByText(/Payouts to this account came back/)).toBeInTheDocument()
    expect(await screen.findByRole('combobox', { name: 'Bank' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Keep this account' })).not.toBeInTheDocument()
  })
})

it('offers another try where the banks cannot be loaded', async () => {
  const answers = fakeRoute('searchJapaneseBanks', apiError('api_error'), page(banks))
  const { user } = renderKit(<FieldGroupForm kind={BankAccount} group={{ kind: 'bank_account' }} />, {
    routes: { searchJapaneseBanks: answers, getOnboarding: anOnboarding() },
  })
  await user.click(await screen.findByRole('combobox', { name: 'Bank' }))
  await user.click(await screen.findByRole('option', { name: 'Try again' }))
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
})
