/** What Stripe's test tokens stand for: docs.stripe.com/connect/testing. */

export interface BankNumbers {
  country: string
  routing: string | undefined
  account: string
}

const working: Record<string, BankNumbers> = {
  us: { country: 'US', routing: '110000000', account: '000123456789' },
  jp: { country: 'JP', routing: '1100000', account: '0001234' },
  gb: { country: 'GB', routing: '108800', account: '00012345' },
  de: { country: 'DE', routing: undefined, account: 'DE89370400440532013000' },
  fr: { country: 'FR', routing: undefined, account: 'FR1420041010050500013M02606' },
  ca: { country: 'CA', routing: '11000-000', account: '000123456789' },
  au: { country: 'AU', routing: '110000', account: '000123456' },
  sg: { country: 'SG', routing: '1100-000', account: '000123456' },
  br: { country: 'BR', routing: '110-0000', account: '0001234' },
  mx: { country: 'MX', routing: undefined, account: '000000001234567897' },
}

const failing: Record<string, Record<string, string>> = {
  noAccount: { us: '000111111116', jp: '1111116' },
  accountClosed: { us: '000111111113', jp: '1111113' },
  insufficientFunds: { us: '000222222227', jp: '2222227' },
  debitNotAuthorized: { us: '000333333335', jp: '3333335' },
  invalidCurrency: { us: '000444444440', jp: '4444440' },
}

/** `btok_us`, `btok_us_verified`, `btok_jp_verified_noAccount` … */
export function bankToken(token: string): BankNumbers | undefined {
  const [, country = '', outcome] = token.match(/^btok_([a-z]{2})(?:_verified)?(?:_(\w+))?$/) ?? []
  const numbers = working[country]
  if (!numbers || outcome === undefined) return numbers
  const account = Object.hasOwn(failing, outcome) ? failing[outcome]?.[country] : undefined
  return account === undefined ? undefined : { ...numbers, account }
}

export interface DebitCard {
  brand: string
  last4: string
  /** The full number decides whether payouts to the card succeed. */
  number: string
  instant: boolean
}

const debitCards: Record<string, DebitCard> = {
  tok_visa_debit_us_transferSuccess: { brand: 'Visa', number: '4000056655665556', last4: '5556', instant: true },
  tok_visa_debit: { brand: 'Visa', number: '4000056655665556', last4: '5556', instant: true },
  tok_visa_debit_us_transferFail: { brand: 'Visa', number: '4000056655665572', last4: '5572', instant: true },
  tok_visa_debit_us_instantPayoutUnsupported: {
    brand: 'Visa',
    number: '4000056755665555',
    last4: '5555',
    instant: false,
  },
  tok_mastercard_debit_us_transferSuccess: {
    brand: 'MasterCard',
    number: '5200828282828210',
    last4: '8210',
    instant: true,
  },
  tok_mastercard_debit: { brand: 'MasterCard', number: '5200828282828210', last4: '8210', instant: true },
}

export const debitCardToken = (token: string): DebitCard | undefined =>
  Object.hasOwn(debitCards, token) ? debitCards[token] : undefined

export const debitCardNumber = (number: string): DebitCard | undefined =>
  Object.values(debitCards).find((card) => card.number === number)
