import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'
import { aBankAccount, anOnboardedAccount, anOnboarding, page } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { apiError, noAnswer } from '../../../testing/fakeRoute.js'
import { fakeStripeJs } from '../../../testing/fakeStripeJs.js'
import { findMatch } from '../../../ui/Match.js'
import { BankAccount } from './BankAccount.js'

const banks: JapaneseBank[] = [
  { code: '0001', name: 'みずほ', kana: 'ミズホ' },
  { code: '0005', name: '三菱ＵＦＪ', kana: 'ミツビシユ－エフジエイ' },
  { code: '0009', name: '三井住友', kana: 'ミツイスミトモ' },
  { code: '9900', name: 'ゆうちょ', kana: 'ユウチヨ' },
]
const branches: JapaneseBranch[] = [
  { code: '135', name: '渋谷', kana: 'シブヤ', routing_number: '0005135' },
  { code: '345', name: '渋谷中央', kana: 'シブヤチユウオウ', routing_number: '0005345' },
  { code: '470', name: '渋谷明治通', kana: 'シブヤメイジドオリ', routing_number: '0005470' },
]
const found = <Item extends JapaneseBank>(table: Item[], words: string) =>
  page(
    table.filter(({ code, name, kana }) => [code, name, kana].some((text) => words === '' || findMatch(text, words))),
  )

const individual = { last_name_kana: 'ヤマダ', first_name_kana: 'ハナコ', first_name: 'Hanako', last_name: 'Yamada' }
const answers = { business_type: 'individual', individual } as const
const japan = anOnboardedAccount({ answers })

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/BankAccount',
  component: FieldGroupForm,
  args: { kind: BankAccount, group: { kind: 'bank_account', names: ['external_account'] }, account: japan },
  parameters: {
    routes: {
      getOnboarding: anOnboarding(),
      searchJapaneseBanks: ({ query }: { query: string }) => found(banks, query),
      searchJapaneseBranches: ({ query }: { query: string }) => found(branches, query),
    },
  },
  beforeEach: () => {
    const stripe = fakeStripeJs()
    stripe.refusal = undefined
  },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>
type Play = NonNullable<Story['play']>

const save: Play = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

const chooseBank: Play = async ({ canvas, userEvent }) => {
  const [bank] = await canvas.findAllByRole('combobox')
  if (!bank) return
  await userEvent.type(bank, '0005')
  await userEvent.click(await canvas.findByRole('option', { name: /三菱UFJ/ }))
}

export const Japan: Story = {}

/** The branches of the bank, with what was typed in each of them. */
export const BranchSearch: Story = {
  play: async (context) => {
    await chooseBank(context)
    const branch = context.canvas.getAllByRole('combobox')[1]
    if (branch) await context.userEvent.type(branch, 'しぶや')
    await context.canvas.findByRole('option', { name: /渋谷中央/ })
  },
}

export const NoBankFound: Story = {
  play: async ({ canvas, userEvent }) => {
    const [bank] = await canvas.findAllByRole('combobox')
    if (bank) await userEvent.type(bank, 'zzz')
    await canvas.findAllByText(/No bank found|見つかりません/)
  },
}

export const Searching: Story = {
  parameters: { routes: { getOnboarding: anOnboarding(), searchJapaneseBanks: noAnswer } },
  play: async ({ canvas, userEvent }) => {
    const [bank] = await canvas.findAllByRole('combobox')
    if (bank) await userEvent.click(bank)
  },
}

export const SearchFailed: Story = {
  parameters: { routes: { getOnboarding: anOnboarding(), searchJapaneseBanks: apiError('api_error') } },
  play: async ({ canvas, userEvent }) => {
    const [bank] = await canvas.findAllByRole('combobox')
    if (bank) await userEvent.click(bank)
    await canvas.findByRole('option')
  },
}

export const JapanMissingAnswers: Story = { play: save }

/** Symbol and number of a passbook of ゆうちょ銀行, with what they become. */
export const PostBank: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /記号/ }))
    const [symbol, number] = canvas.getAllByRole('textbox')
    if (symbol) await userEvent.type(symbol, '10130')
    if (number) await userEvent.type(number, '12345671')
    await userEvent.tab()
  },
}

export const UnitedStates: Story = {
  args: { account: anOnboardedAccount({ country: 'US', default_currency: 'usd', answers }) },
}

/** An IBAN, and a bank that takes several currencies. */
export const Germany: Story = {
  args: { account: anOnboardedAccount({ country: 'DE', default_currency: 'eur', answers }) },
}

export const NumberRefusedByStripe: Story = {
  ...UnitedStates,
  beforeEach: () => {
    fakeStripeJs().refusal = {
      type: 'invalid_request_error',
      code: 'account_number_invalid',
      param: 'bank_account[account_number]',
    }
  },
  play: async (context) => {
    const { canvas, userEvent } = context
    const [routing, number] = await canvas.findAllByRole('textbox')
    if (routing) await userEvent.type(routing, '110000000')
    if (number) await userEvent.type(number, '000123456789')
    await save(context)
  },
}

export const AccountRefusedByStripe: Story = {
  ...NumberRefusedByStripe,
  beforeEach: () => {
    fakeStripeJs().refusal = { type: 'invalid_request_error', code: 'bank_account_unusable' }
  },
}

export const Existing: Story = {
  args: { account: anOnboardedAccount({ answers, external_accounts: [aBankAccount()] }) },
}

export const PayoutsCameBack: Story = {
  args: { account: anOnboardedAccount({ answers, external_accounts: [aBankAccount({ status: 'errored' })] }) },
}
