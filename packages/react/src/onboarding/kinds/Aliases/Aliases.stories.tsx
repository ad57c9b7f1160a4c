import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Aliases } from './Aliases.js'

const group = {
  kind: 'aliases',
  path: 'individual',
  party: 'individual',
  country: 'SG',
  names: ['full_name_aliases'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Aliases',
  component: FieldGroupForm,
  args: { kind: Aliases, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const None: Story = { args: { values: { individual: { full_name_aliases: [] } } } }

export const Several: Story = { args: { values: { individual: { full_name_aliases: ['Jen Rosen', 'Jane Rosen'] } } } }

export const Locked: Story = {
  args: {
    values: { individual: { full_name_aliases: ['Jen Rosen'] } },
    settings: { 'individual.full_name_aliases': { locked: true } },
  },
}

export const Missing: Story = { play: save }
