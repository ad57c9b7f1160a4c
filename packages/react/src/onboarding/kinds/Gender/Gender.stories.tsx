import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Gender } from './Gender.js'

const group = { kind: 'gender', path: 'individual', party: 'individual', country: 'JP', names: ['gender'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Gender',
  component: FieldGroupForm,
  args: { kind: Gender, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const Missing: Story = { play: save }
