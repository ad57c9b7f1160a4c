import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Phone } from './Phone.js'

const group = { kind: 'phone', path: 'individual', party: 'individual', country: 'US', names: ['phone'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Phone',
  component: FieldGroupForm,
  args: { kind: Phone, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const American: Story = { args: { values: { individual: { phone: '+14155550132' } } } }

export const Japanese: Story = {
  args: { group: { ...group, country: 'JP' }, values: { individual: { phone: '+819012345678' } } },
}

export const OfACompany: Story = {
  args: {
    group: { ...group, path: 'company', party: 'company', country: 'GB' },
    values: { company: { phone: '+442079460018' } },
  },
}

export const Incomplete: Story = { args: { values: { individual: { phone: '12345' } } }, play: save }
