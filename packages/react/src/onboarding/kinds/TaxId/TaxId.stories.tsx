import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { TaxId } from './TaxId.js'

const group = { kind: 'tax_id', path: 'company', party: 'company', country: 'US', names: ['tax_id'] } as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/TaxId',
  component: FieldGroupForm,
  args: { kind: TaxId, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

const of = (country: string): Story => ({ args: { group: { ...group, country } } })

export const UnitedStates: Story = of('US')
export const UnitedKingdom: Story = of('GB')
export const Germany: Story = of('DE')
export const France: Story = of('FR')
export const Singapore: Story = of('SG')
export const Australia: Story = of('AU')
export const Canada: Story = of('CA')
export const Brazil: Story = of('BR')
export const Mexico: Story = of('MX')
export const AnotherCountry: Story = of('NO')

export const Given: Story = { args: { provided: ['company.tax_id'] } }

export const ZeroMissing: Story = {
  args: { group: { ...group, country: 'GB' }, values: { company: { tax_id: '4366849' } } },
  play: save,
}

export const DoesNotAddUp: Story = {
  args: { group: { ...group, country: 'FR' }, values: { company: { tax_id: '552008444' } } },
  play: save,
}

export const Refused: Story = {
  args: {
    provided: ['company.tax_id'],
    group: {
      ...group,
      refused: new Map([['tax_id', [{ code: 'verification_failed_tax_id_match', reason: 'No match.' }]]]),
    },
  },
}
