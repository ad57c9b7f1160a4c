import { city, line1, line2, postalCode, state } from './addresses/addressParts.js'
import { postalTemplate } from './addresses/postalTemplate.js'
import { bankField } from './banks/bankField.js'
import type { CountryFields } from './CountryFields.js'
import { compact } from './checks/compact.js'
import { exactly } from './checks/exactly.js'
import { anyNumber } from './numbers/anyNumber.js'
import { cnpj } from './numbers/cnpj.js'
import { cpf } from './numbers/cpf.js'

const states = new Map([
  ['AC', 'Acre'],
  ['AL', 'Alagoas'],
  ['AP', 'Amapá'],
  ['AM', 'Amazonas'],
  ['BA', 'Bahia'],
  ['CE', 'Ceará'],
  ['DF', 'Distrito Federal'],
  ['ES', 'Espírito Santo'],
  ['GO', 'Goiás'],
  ['MA', 'Maranhão'],
  ['MT', 'Mato Grosso'],
  ['MS', 'Mato Grosso do Sul'],
  ['MG', 'Minas Gerais'],
  ['PA', 'Pará'],
  ['PB', 'Paraíba'],
  ['PR', 'Paraná'],
  ['PE', 'Pernambuco'],
  ['PI', 'Piauí'],
  ['RJ', 'Rio de Janeiro'],
  ['RN', 'Rio Grande do Norte'],
  ['RS', 'Rio Grande do Sul'],
  ['RO', 'Rondônia'],
  ['RR', 'Roraima'],
  ['SC', 'Santa Catarina'],
  ['SP', 'São Paulo'],
  ['SE', 'Sergipe'],
  ['TO', 'Tocantins'],
])

/** Brazil. @public */
export const brazil: CountryFields = {
  address: {
    parts: [line1('streetAndNumber'), line2(), city(), state('state'), postalCode('cep')],
    postalCode: postalTemplate('99999-999', 'BR'),
    states,
  },
  taxId: cnpj,
  vatId: cnpj,
  registrationNumber: anyNumber('registration_number'),
  idNumber: cpf,
  bank: {
    fields: [
      bankField('bank_code', { rule: (value) => exactly(3, value), longest: 3 }),
      bankField('branch_code', { rule: (value) => exactly(4, value), longest: 4 }),
      bankField('account_number', {
        // The check digit after the dash may be an X.
        rule: (value) =>
          /^\d{0,12}[\dX]$/.test(value) ? null : { code: 'digits_between', values: { min: 1, max: 13 } },
        isNumeric: false,
        longest: 16,
      }),
    ],
    currency: 'brl',
    routingNumber: ({ bank_code = '', branch_code = '' }) => `${compact(bank_code)}-${compact(branch_code)}`,
    accountNumber: ({ account_number = '' }) => compact(account_number),
  },
}
