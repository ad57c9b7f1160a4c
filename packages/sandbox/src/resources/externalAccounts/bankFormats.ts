import { invalidRequest } from '../../core/errors.js'

interface BankFormat {
  /** Without the dashes and spaces that people write. Absent where the account number says it all. */
  routing?: { test(digits: string): boolean; example: string }
  account: { test(number: string): boolean; sentence: string }
}

const digits = (shortest: number, longest = shortest) => new RegExp(`^\\d{${shortest},${longest}}$`)

const iban = (country: string): BankFormat => ({
  account: {
    test: (number) => number.startsWith(country) && ibanChecksum(number),
    sentence: `You must use a valid bank account IBAN for ${country}.`,
  },
})

const formats: Record<string, BankFormat> = {
  JP: {
    routing: { test: (number) => digits(7).test(number), example: '1100000' },
    account: {
      test: (number) => digits(6, 8).test(number),
      sentence: 'Japanese account numbers must be between 6 and 8 digits.',
    },
  },
  US: {
    routing: { test: (number) => digits(9).test(number) && abaChecksum(number), example: '110000000' },
    account: { test: (number) => digits(4, 17).test(number), sentence: 'Must have between 4 and 17 digits.' },
  },
  GB: {
    routing: { test: (number) => digits(6).test(number), example: '108800' },
    account: { test: (number) => digits(8).test(number), sentence: 'Must have 8 digits.' },
  },
  CA: {
    routing: { test: (number) => digits(8).test(number), example: '11000-000' },
    account: { test: (number) => digits(5, 12).test(number), sentence: 'Must have between 5 and 12 digits.' },
  },
  AU: {
    routing: { test: (number) => digits(6).test(number), example: '110000' },
    account: { test: (number) => digits(4, 9).test(number), sentence: 'Must have between 4 and 9 digits.' },
  },
  SG: {
    routing: { test: (number) => digits(7).test(number), example: '1100-000' },
    account: { test: (number) => digits(6, 14).test(number), sentence: 'Must have between 6 and 14 digits.' },
  },
  BR: {
    routing: { test: (number) => digits(7).test(number), example: '110-0000' },
    account: { test: (number) => digits(1, 13).test(number), sentence: 'Must have between 1 and 13 digits.' },
  },
  MX: { account: { test: (number) => digits(18).test(number), sentence: 'A CLABE has 18 digits.' } },
  DE: iban('DE'),
  FR: iban('FR'),
}

/** Refuses numbers that no bank of that country could have, in Stripe's words. Gives them back without spaces and dashes. */
export function checkedBankNumbers(
  country: string,
  { routing, account, param }: { routing: string | undefined; account: string; param: string },
): { routing: string | null; account: string } {
  const format = formats[country]
  const number = account.replace(/[\s-]/g, '')
  const route = routing?.replace(/[\s-]/g, '')
  if (format?.routing) {
    if (!route) {
      throw invalidRequest(`You must supply a routing number for a bank account in ${country}.`, {
        code: 'routing_number_invalid',
        param: `${param}[routing_number]`,
      })
    }
    if (!format.routing.test(route)) {
      throw invalidRequest(
        `Invalid routing number for ${country}. The number must look like ${format.routing.example}.`,
        {
          code: 'routing_number_invalid',
          param: `${param}[routing_number]`,
        },
      )
    }
  }
  if (format && !format.account.test(number)) {
    throw invalidRequest(`Invalid account number. ${format.account.sentence}`, {
      code: 'account_number_invalid',
      param: `${param}[account_number]`,
    })
  }
  return { routing: route ?? null, account: number }
}

/** The ninth digit of an American routing number makes the weighted sum a multiple of ten. */
function abaChecksum(routing: string): boolean {
  const weights = [3, 7, 1]
  const sum = [...routing].reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0)
  return sum > 0 && sum % 10 === 0
}

/** ISO 13616: the rearranged number, letters counted from ten, leaves one when divided by 97. */
function ibanChecksum(number: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(number)) return false
  const rearranged = number.slice(4) + number.slice(0, 4)
  let remainder = 0
  for (const character of rearranged) {
    for (const digit of Number.parseInt(character, 36).toString()) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
