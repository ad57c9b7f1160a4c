import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { CompanyNumberJapan } from './CompanyNumberJapan.js'

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/CompanyNumberJapan',
  component: FieldGroupForm,
  args: {
    kind: CompanyNumberJapan,
    group: { kind: 'company_number_japan', path: 'company', party: 'company', names: ['tax_id'] },
  },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

const type =
  (digits: string): NonNullable<Story['play']> =>
  async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox'), digits)
    await userEvent.tab()
  }

export const Empty: Story = {}

export const ThirteenDigits: Story = { play: type('7000012050002') }

export const TwelveDigits: Story = { play: type('0000-12-050002') }

export const WrongCheckDigit: Story = { play: type('1000012050002') }

/** It never comes back. */
export const Given: Story = { args: { provided: ['company.tax_id'] } }
