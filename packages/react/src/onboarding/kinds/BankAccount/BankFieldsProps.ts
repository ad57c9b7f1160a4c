import type { OnboardedAccount } from '@connect-kit/contract'

export interface BankFieldsProps {
  /** The full name of the answer: `external_account`. */
  name: string
  account: OnboardedAccount
}
