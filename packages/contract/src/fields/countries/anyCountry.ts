import type { AddressFormat, PostalCode } from './addresses/AddressFormat.js'
import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { anyPostalCode } from './addresses/anyPostalCode.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import type { BankFormat } from './banks/BankFormat.js'
import { bankField } from './banks/bankField.js'
import { hasIban, ibanBank } from './banks/iban.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { anyNumber } from './numbers/anyNumber.js'
import { anyVatId } from './numbers/vatId.js'

/** Postal codes of further countries: 9 is a digit, A a letter. */
const templates = new Map(
  (
    'AT:9999 BE:9999 BG:9999 CH:9999 CY:9999 CZ:999_99 DK:9999 EE:99999 ES:99999 FI:99999 GR:999_99 HR:99999 HU:9999 IN:999999 ' +
    'IT:99999 LI:9999 LU:9999 MC:99999 MY:99999 NL:9999_AA NO:9999 NZ:9999 PL:99-999 PT:9999-999 RO:999999 SE:999_99 SI:9999 ' +
    'SK:999_99 SM:99999 TH:99999 VA:99999'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(3).replace('_', ' ')] as const),
)

/** Nobody there writes a postal code. */
const withoutPostalCode = new Set(['AE', 'AG', 'AO', 'AW', 'BS', 'BZ', 'GI', 'HK', 'MO', 'QA'])

const currencies: Record<string, string> = {
  CH: 'chf',
  CZ: 'czk',
  DK: 'dkk',
  GI: 'gbp',
  HU: 'huf',
  LI: 'chf',
  NO: 'nok',
  PL: 'pln',
  RO: 'ron',
  SE: 'sek',
}

function addressOf(country: string): AddressFormat {
  const template = templates.get(country)
  const code: PostalCode = template ? postalTemplate(template, country) : anyPostalCode
  const need = template ? 'required' : withoutPostalCode.has(country) ? 'asked' : 'optional'
  return {
    parts: [line1(), line2(), postalCode('postalCode', need), city(), state('region', 'asked')],
    postalCode: code,
  }
}

const plainBank: BankFormat = {
  fields: [
    bankField('routing_number', {
      rule: (value) => (/^[A-Z0-9]{3,20}$/.test(value) ? null : { code: 'characters' }),
      isNumeric: false,
      isOptional: true,
      longest: 24,
    }),
    bankField('account_number', {
      rule: (value) => (/^[A-Z0-9]{3,34}$/.test(value) ? null : { code: 'characters' }),
      isNumeric: false,
      longest: 42,
    }),
  ],
  currency: 'usd',
  routingNumber: ({ routing_number = '' }) => compact(routing_number) || undefined,
  accountNumber: ({ account_number = '' }) => compact(account_number),
}

/** A country of which little is known here: what is asked is asked, and few things are found wrong. @public */
export const anyCountry = (country: string): CountryFields => ({
  address: addressOf(country),
  taxId: anyNumber('tax_id'),
  vatId: anyVatId,
  registrationNumber: anyNumber('registration_number'),
  idNumber: anyNumber('id_number'),
  bank: hasIban(country) ? ibanBank(currencies[country]) : plainBank,
})
