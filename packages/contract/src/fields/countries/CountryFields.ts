import type { AddressFormat } from './addresses/AddressFormat.js'
import type { BankFormat } from './banks/BankFormat.js'
import type { NumberField } from './numbers/NumberField.js'

/** What forms and their checks have to know of one country. @public */
export interface CountryFields {
  address: AddressFormat
  /** `company.tax_id` */
  taxId: NumberField
  /** `company.vat_id` */
  vatId: NumberField
  /** `company.registration_number` */
  registrationNumber: NumberField
  /** A person's `id_number` */
  idNumber: NumberField
  bank: BankFormat
}
