import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Name } from './Name.js'

const group = {
  kind: 'name',
  path: 'individual',
  party: 'individual',
  country: 'US',
  names: ['first_name', 'last_name'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Name',
  component: FieldGroupForm,
  args: { kind: Name, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const Filled: Story = { args: { values: { individual: { first_name: 'Jenny', last_name: 'Rosen' } } } }

export const OtherLetters: Story = {
  args: { values: { individual: { first_name: '花子', last_name: '' } } },
  play: save,
}

export const Locked: Story = {
  args: {
    values: { individual: { first_name: 'Jenny', last_name: 'Rosen' } },
    settings: { 'individual.last_name': { locked: true } },
  },
}
