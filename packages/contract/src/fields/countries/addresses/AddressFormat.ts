import type { FieldRule } from '../../FieldProblem.js'

/** A part of an address, under Stripe's name. @public */
export type AddressPartName = 'line1' | 'line2' | 'city' | 'state' | 'postal_code'

/** What a part is called in that country, for choosing the words in the reader's language. @public */
export type AddressLabel =
  | 'street'
  | 'streetAndNumber'
  | 'more'
  | 'colonia'
  | 'city'
  | 'town'
  | 'suburb'
  | 'state'
  | 'province'
  | 'county'
  | 'region'
  | 'zip'
  | 'postcode'
  | 'plz'
  | 'cep'
  | 'postalCode'

/** One part of a country's address. @public */
export interface AddressPart {
  name: AddressPartName
  label: AddressLabel
  /** `asked`: shown only where Stripe asks for it or something stands in it; mails arrive without. */
  need: 'required' | 'optional' | 'asked'
}

/** How a country writes the code of a place. @public */
export interface PostalCode {
  rule: FieldRule
  /** In capitals, with the space or dash where the country puts it: `sw1a1aa` → `SW1A 1AA`. */
  tidy: (value: string) => string
  isNumeric: boolean
}

/** The parts of a country's address, in the order in which people there write them. @public */
export interface AddressFormat {
  parts: readonly AddressPart[]
  postalCode: PostalCode
  /** What Stripe takes as `state`, and its name. Absent: it is typed. */
  states?: ReadonlyMap<string, string>
}
