import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { NameJapan } from './NameJapan.js'

const group = {
  kind: 'name_japan',
  path: 'individual',
  names: ['last_name_kanji', 'first_name_kanji', 'last_name_kana', 'first_name_kana'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/NameJapan',
  component: FieldGroupForm,
  args: { kind: NameJapan, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

const individual = {
  last_name_kanji: '山田',
  first_name_kanji: '花子',
  last_name_kana: 'ヤマダ',
  first_name_kana: 'ハナコ',
}

export const Empty: Story = {}

export const Given: Story = { args: { values: { individual } } }

/** An error that one click mends. */
export const HiraganaInAReading: Story = {
  args: { values: { individual: { ...individual, first_name_kana: 'はなこ' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const EveryProblem: Story = {
  args: {
    group: { ...group, names: [...group.names, 'last_name', 'first_name'] },
    values: {
      individual: {
        last_name_kanji: 'Smith',
        first_name_kanji: '花子3',
        last_name_kana: 'Sumisu',
        last_name: 'スミス',
      },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const RefusedByStripe: Story = {
  args: {
    values: { individual },
    group: {
      ...group,
      refused: new Map([
        ['last_name_kanji', [{ code: 'verification_document_name_mismatch', reason: 'The name differs.' }]],
      ]),
    },
  },
}

export const LockedByTheHost: Story = {
  args: {
    values: { individual },
    settings: { 'individual.last_name_kanji': { locked: true }, 'individual.last_name_kana': { locked: true } },
  },
}
