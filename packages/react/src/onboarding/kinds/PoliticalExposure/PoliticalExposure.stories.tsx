import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { PoliticalExposure } from './PoliticalExposure.js'

const group = {
  kind: 'political_exposure',
  path: 'individual',
  party: 'individual',
  country: 'BR',
  names: ['political_exposure'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/PoliticalExposure',
  component: FieldGroupForm,
  args: { kind: PoliticalExposure, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const Chosen: Story = { args: { values: { individual: { political_exposure: 'none' } } } }

export const Missing: Story = { play: save }
