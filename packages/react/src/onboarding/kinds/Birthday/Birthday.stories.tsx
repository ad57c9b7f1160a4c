import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Birthday } from './Birthday.js'

const group = {
  kind: 'birthday',
  path: 'individual',
  party: 'individual',
  country: 'US',
  names: ['dob.day', 'dob.month', 'dob.year'],
} as const

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Birthday',
  component: FieldGroupForm,
  args: { kind: Birthday, group },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

/** Continue pressed on what cannot be sent. */
const save: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
}

const values = (year: string, month: string, day: string) => ({ individual: { dob: { year, month, day } } })

export const Empty: Story = {}

export const InBritain: Story = { args: { group: { ...group, country: 'GB' }, values: values('1988', '4', '12') } }

export const Missing: Story = { args: { values: values('1988', '4', '') }, play: save }

export const NoSuchDay: Story = { args: { values: values('2001', '2', '29') }, play: save }

export const TooYoung: Story = { args: { values: values('2020', '1', '1') }, play: save }

export const Refused: Story = {
  args: {
    values: values('1988', '4', '12'),
    group: {
      ...group,
      refused: new Map([['dob.day', [{ code: 'verification_failed_keyed_identity', reason: 'No match.' }]]]),
    },
  },
}
