import { anOnboardedAccount } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { StatementDescriptor } from './StatementDescriptor.js'

const group = {
  kind: 'statement_descriptor',
  path: 'settings',
  party: 'business',
  names: ['payments.statement_descriptor'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/StatementDescriptor',
  component: FieldGroupForm,
  args: { kind: StatementDescriptor, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

const payments = {
  statement_descriptor: 'HONYA PRESS',
  statement_descriptor_kana: 'ホンヤプレス',
  statement_descriptor_kanji: '本屋プレス',
}

export const Empty: Story = {}

export const Japan: Story = { args: { values: { settings: { payments } } } }

export const Elsewhere: Story = {
  args: {
    account: anOnboardedAccount({ country: 'US', default_currency: 'usd' }),
    values: { settings: { payments: { statement_descriptor: 'HONYA PRESS' } } },
  },
}

export const EveryProblem: Story = {
  args: {
    values: {
      settings: {
        payments: {
          statement_descriptor: 'HON*YA',
          statement_descriptor_kana: 'ほんや',
          statement_descriptor_kanji: '本屋プレスの毎月の読み放題プランの料金です',
        },
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const Prefixes: Story = {
  args: {
    group: {
      ...group,
      names: ['', '_kana', '_kanji'].map((script) => `card_payments.statement_descriptor_prefix${script}`),
    },
  },
}
