import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { CompanyNameJapan } from './CompanyNameJapan.js'

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/CompanyNameJapan',
  component: FieldGroupForm,
  args: {
    kind: CompanyNameJapan,
    group: {
      kind: 'company_name_japan',
      path: 'company',
      party: 'company',
      names: ['name_kanji', 'name_kana', 'name'],
    },
  },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

const company = { name_kanji: '株式会社本棚', name_kana: 'カブシキガイシャホンダナ', name: 'Hondana Inc.' }

export const Empty: Story = {}

export const Given: Story = { args: { values: { company } } }

/** Both mended by one click. */
export const Abbreviated: Story = {
  args: { values: { company: { ...company, name_kanji: '㈱本棚', name_kana: 'かぶしきがいしゃほんだな' } } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}
