import type { Meta, StoryObj } from '@storybook/react-vite'
import { waitFor } from 'storybook/test'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { IdNumber } from './IdNumber.js'

const group = {
  kind: 'id_number',
  path: 'individual',
  party: 'individual',
  country: 'US',
  names: ['id_number'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/IdNumber',
  component: FieldGroupForm,
  args: { kind: IdNumber, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

const of = (country: string): Story => ({ args: { group: { ...group, country } } })

export const LastFourDigits: Story = { args: { group: { ...group, names: ['ssn_last_4'] } } }
export const UnitedStates: Story = of('US')
export const Singapore: Story = of('SG')
export const Canada: Story = of('CA')
export const Brazil: Story = of('BR')
export const Mexico: Story = of('MX')
export const AnotherCountry: Story = of('DE')

export const NeverIssued: Story = { args: { values: { individual: { id_number: '666-12-3456' } } }, play: save }

export const Given: Story = { args: { provided: ['individual.id_number'] } }

export const Replacing: Story = {
  args: { provided: ['individual.id_number'] },
  play: async ({ canvasElement, userEvent }) => {
    const replace = await waitFor(() => {
      const button = canvasElement.querySelector<HTMLElement>('button[type="button"]')
      if (!button) throw new Error('There is nothing to replace.')
      return button
    })
    await userEvent.click(replace)
  },
}

export const Refused: Story = {
  args: {
    provided: ['individual.id_number'],
    group: {
      ...group,
      refused: new Map([['id_number', [{ code: 'verification_failed_keyed_identity', reason: 'No match.' }]]]),
    },
  },
}
