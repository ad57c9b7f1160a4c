import { anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { FieldGroupForm } from '../../../testing/FieldGroupForm.js'
import { Papers } from './Papers.js'

const meta: Meta<typeof FieldGroupForm> = {
  title: 'Onboarding/Fields/Papers',
  component: FieldGroupForm,
  args: {
    kind: Papers,
    group: {
      kind: 'papers',
      party: 'business',
      names: ['documents.company_license.files', 'documents.bank_account_ownership_verification.files'],
    },
    account: anOnboardedAccount(),
  },
  parameters: { routes: { getOnboarding: anOnboarding() } },
}
export default meta
type Story = StoryObj<typeof FieldGroupForm>

export const Empty: Story = {}

export const Missing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Save' }))
  },
}

export const Refused: Story = {
  args: {
    group: {
      kind: 'papers',
      party: 'business',
      names: ['documents.company_license.files'],
      refused: new Map([
        [
          'documents.company_license.files',
          [{ code: 'verification_document_expired', reason: 'The document is expired.' }],
        ],
      ]),
    },
  },
}

export const OfAPerson: Story = {
  args: {
    group: {
      kind: 'papers',
      party: 'person',
      names: ['documents.company_authorization.files', 'documents.passport.files', 'documents.visa.files'],
    },
  },
}
