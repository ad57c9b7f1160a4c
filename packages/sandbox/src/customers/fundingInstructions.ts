import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'

type BankTransfer = Stripe.CustomerCreateFundingInstructionsParams.BankTransfer
type FinancialAddress = Stripe.FundingInstructions.BankTransfer.FinancialAddress

const currencies: Record<string, string> = {
  eu_bank_transfer: 'eur',
  gb_bank_transfer: 'gbp',
  jp_bank_transfer: 'jpy',
  mx_bank_transfer: 'mxn',
  us_bank_transfer: 'usd',
}

/** The virtual account that a customer transfers money to. It is the same one every time. */
export function fundingInstructionsFor(
  customer: Stripe.Customer,
  { bank_transfer: transfer, currency, funding_type }: Stripe.CustomerCreateFundingInstructionsParams,
): Stripe.FundingInstructions {
  const expected = currencies[transfer.type]
  if (expected !== currency) {
    throw invalidRequest(
      `The currency \`${currency}\` is not supported for \`${transfer.type}\`. Use \`${expected}\`.`,
      {
        param: 'currency',
      },
    )
  }
  const country = countryOf(transfer)
  return {
    object: 'funding_instructions',
    bank_transfer: { country, financial_addresses: [addressIn(country, customer)], type: transfer.type },
    currency,
    funding_type,
    livemode: false,
  }
}

function countryOf({ eu_bank_transfer: europe, type }: BankTransfer): string {
  if (type !== 'eu_bank_transfer') return type.slice(0, 2).toUpperCase()
  if (!europe) {
    throw invalidRequest('Missing required param: bank_transfer[eu_bank_transfer].', {
      code: 'parameter_missing',
      param: 'bank_transfer[eu_bank_transfer]',
    })
  }
  const country = europe.country.toUpperCase()
  if (!['BE', 'DE', 'ES', 'FR', 'IE', 'NL'].includes(country)) {
    throw invalidRequest(`Bank transfers are not supported in ${europe.country}.`, {
      param: 'bank_transfer[eu_bank_transfer][country]',
    })
  }
  return country
}

function addressIn(country: string, { id, name }: Stripe.Customer): FinancialAddress {
  const account_holder_name = name ?? 'Sandbox'
  const bank = { account_holder_address: streetIn(country), account_holder_name, bank_address: streetIn(country) }
  switch (country) {
    case 'JP':
      return {
        type: 'zengin',
        supported_networks: ['zengin'],
        zengin: {
          ...bank,
          account_number: digitsOf(id, 7),
          account_type: 'futsu',
          bank_code: '1100',
          bank_name: 'STRIPE TEST BANK',
          branch_code: '000',
          branch_name: 'STRIPE TEST BRANCH',
        },
      }
    case 'US':
      return {
        type: 'aba',
        supported_networks: ['ach', 'domestic_wire_us'],
        aba: {
          ...bank,
          account_number: digitsOf(id, 12),
          account_type: 'checking',
          bank_name: 'STRIPE TEST BANK',
          routing_number: '110000000',
        },
      }
    case 'GB':
      return {
        type: 'sort_code',
        supported_networks: ['bacs', 'fps'],
        sort_code: { ...bank, account_number: digitsOf(id, 8), sort_code: '108800' },
      }
    case 'MX':
      return {
        type: 'spei',
        supported_networks: ['spei'],
        spei: { ...bank, bank_code: '000', bank_name: 'STRIPE TEST BANK', clabe: `000000${digitsOf(id, 12)}` },
      }
    default:
      return {
        type: 'iban',
        supported_networks: ['sepa'],
        iban: { ...bank, bic: 'SANDBOX0', country, iban: `${country}89${digitsOf(id, 18)}` },
      }
  }
}

/** Digits that belong to one customer. */
function digitsOf(id: string, count: number): string {
  let number = 7n
  for (const character of id) number = (number * 131n + BigInt(character.charCodeAt(0))) % 10n ** 18n
  return String(number).padStart(18, '0').slice(-count)
}

const streetIn = (country: string): Stripe.Address => ({
  city: null,
  country,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
})
