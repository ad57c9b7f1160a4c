import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { RegistrationNumber } from './RegistrationNumber.js'

const group = {
  kind: 'registration_number',
  path: 'company',
  party: 'company',
  country: 'AU',
  names: ['registration_number'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/RegistrationNumber',
  component: FieldGroupForm,
  args: { kind: RegistrationNumber, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Australia: Story = {}

export const Canada: Story = { args: { group: { ...group, country: 'CA' } } }

export const DoesNotAddUp: Story = {
  args: { values: { company: { registration_number: '004085617' } } },
  play: save,
}
