import { between } from '../checks/between.js'
import { compact } from '../checks/compact.js'
import { exactly } from '../checks/exactly.js'
import type { BankValues } from './BankFormat.js'
import { bankField } from './bankField.js'

/** An account number of so many digits. */
export const accountNumberField = (min: number, max = min) =>
  bankField('account_number', {
    rule: (value) => (min === max ? exactly(min, value) : between(min, max, value)),
    longest: max + 4,
  })

/** The account number as Stripe takes it. */
export const accountNumber = (values: BankValues): string => compact(values.account_number ?? '')
