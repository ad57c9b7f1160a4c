import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Address } from './Address.js'

const group = {
  kind: 'address',
  path: 'individual',
  party: 'individual',
  country: 'US',
  names: ['address.city', 'address.line1', 'address.postal_code', 'address.state'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Address',
  component: FieldGroupForm,
  args: { kind: Address, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

const of = (country: string): Story => ({
  args: { group: { ...group, country, names: ['address.line1', 'address.postal_code'] } },
})

export const UnitedStates: Story = of('US')
export const UnitedKingdom: Story = of('GB')
export const Germany: Story = of('DE')
export const France: Story = of('FR')
export const Singapore: Story = of('SG')
export const Australia: Story = of('AU')
export const Canada: Story = of('CA')
export const Brazil: Story = of('BR')
export const Mexico: Story = of('MX')
export const AnotherCountry: Story = of('NL')

export const Filled: Story = {
  args: {
    values: {
      individual: {
        address: { line1: '354 Oyster Point Blvd', city: 'South San Francisco', state: 'CA', postal_code: '94080' },
      },
    },
  },
}

export const Errors: Story = {
  args: { values: { individual: { address: { line1: '東京', postal_code: '9410' } } } },
  play: async (context) => {
    await context.canvas.findByDisplayValue('9410')
    await save(context)
  },
}

export const OfAPersonAbroad: Story = {
  args: {
    group: { ...group, path: '', party: 'owner', names: ['address.line1', 'address.city', 'address.postal_code'] },
    values: { address: { country: 'DE', line1: 'Straße des 17. Juni 135', city: 'Berlin', postal_code: '10623' } },
  },
}

export const OfACompany: Story = {
  args: { group: { ...group, path: 'company', party: 'company', country: 'GB' } },
}

export const Refused: Story = {
  args: {
    values: {
      individual: { address: { line1: 'address_no_match', city: 'Austin', state: 'TX', postal_code: '73301' } },
    },
    group: {
      ...group,
      refused: new Map([
        ['address.line1', [{ code: 'verification_failed_address_match', reason: 'The address does not match.' }]],
      ]),
    },
  },
}
