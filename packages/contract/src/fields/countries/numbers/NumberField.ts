import type { FieldRule } from '../../FieldProblem.js'

/** Which number it is, for choosing its name and hint in the reader's language. @public */
export type NumberLabel =
  | 'ein'
  | 'crn'
  | 'de_register'
  | 'siren'
  | 'uen'
  | 'abn'
  | 'acn'
  | 'ca_bn'
  | 'cnpj'
  | 'rfc'
  | 'tax_id'
  | 'ssn'
  | 'nric'
  | 'sin'
  | 'cpf'
  | 'rfc_curp'
  | 'id_number'
  | 'vat_id'
  | 'registration_number'

/** A number that an authority gave: how it is called, tidied and checked. @public */
export interface NumberField {
  label: NumberLabel
  /** As Stripe takes it: half width, capitals, nothing between. */
  tidy: (value: string) => string
  /** Gets the tidied number; Stripe's documented test numbers always pass. */
  rule: FieldRule
  /** Digits only: a phone shows its number pad. */
  isNumeric: boolean
  /** A number as it is usually written, not anybody's. */
  example?: string
}
