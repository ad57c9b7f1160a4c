import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { VatId } from './VatId.js'

const group = { kind: 'vat_id', path: 'company', party: 'company', country: 'DE', names: ['vat_id'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/VatId',
  component: FieldGroupForm,
  args: { kind: VatId, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const DoesNotAddUp: Story = { args: { values: { company: { vat_id: 'DE136695975' } } }, play: save }

export const Given: Story = { args: { provided: ['company.vat_id'] } }
