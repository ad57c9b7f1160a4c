import type { FieldRule } from '../../FieldProblem.js'

/** A field of a bank account's form: the parts of the routing number stand each for itself. @public */
export type BankFieldName =
  | 'routing_number'
  | 'sort_code'
  | 'bsb'
  | 'institution_number'
  | 'transit_number'
  | 'bank_code'
  | 'branch_code'
  | 'iban'
  | 'clabe'
  | 'account_number'

/** One field of a bank account's form; its name also chooses its label. @public */
export interface BankField {
  name: BankFieldName
  /** As people read it: `108800` → `10-88-00`. */
  tidy: (value: string) => string
  rule: FieldRule
  isNumeric: boolean
  isOptional: boolean
  /** The longest that can be typed, with what stands between. */
  longest: number
}

/** What was typed, by field. @public */
export type BankValues = Partial<Record<BankFieldName, string>>

/** The fields of a country's bank accounts, in the order of a statement there. @public */
export interface BankFormat {
  fields: readonly BankField[]
  /** What banks there pay in. */
  currency: string
  /** What Stripe takes as `routing_number`; undefined where the account number says it all. */
  routingNumber: (values: BankValues) => string | undefined
  /** What Stripe takes as `account_number`. */
  accountNumber: (values: BankValues) => string
  /** The bank's country, where the number tells it: an IBAN of another country than the account's. */
  bankCountry?: (values: BankValues) => string
}
