import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Email } from './Email.js'

const group = { kind: 'email', path: 'individual', party: 'individual', country: 'US', names: ['email'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Email',
  component: FieldGroupForm,
  args: { kind: Email, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const Incomplete: Story = { args: { values: { individual: { email: 'jenny@example' } } }, play: save }
