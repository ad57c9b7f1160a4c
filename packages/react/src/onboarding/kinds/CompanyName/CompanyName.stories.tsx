import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { CompanyName } from './CompanyName.js'

const group = { kind: 'company_name', path: 'company', party: 'company', country: 'GB', names: ['name'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/CompanyName',
  component: FieldGroupForm,
  args: { kind: CompanyName, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

export const Empty: Story = {}

export const OtherLetters: Story = { args: { values: { company: { name: '解析機関' } } }, play: save }
