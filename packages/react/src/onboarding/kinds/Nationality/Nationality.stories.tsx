import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Nationality } from './Nationality.js'

const group = {
  kind: 'nationality',
  path: 'individual',
  party: 'individual',
  country: 'SG',
  names: ['nationality'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Nationality',
  component: FieldGroupForm,
  args: { kind: Nationality, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const Chosen: Story = { args: { values: { individual: { nationality: 'SG' } } } }

export const Searching: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('combobox'), 'united')
    await canvas.findAllByRole('option')
  },
}

export const Missing: Story = { play: save }
