import { countryCards } from './countryCards.js'

/** What a decline says, as the API words it. */
export interface Decline {
  code: string
  declineCode: string
  message: string
}

export type CardCheck = 'address_line1_check' | 'address_postal_code_check' | 'cvc_check'

export interface TestCard {
  number: string
  /** The token of `tok_…` and the template of `pm_card_…` that stand for it, without those prefixes. */
  names: readonly string[]
  brand: string
  country: string
  funding: 'credit' | 'debit' | 'prepaid'
  /** Refused when charged. */
  decline?: Decline
  /** Refused already when it is attached to a customer. */
  refusesAttach?: boolean
  /**
   * Asks the buyer. A payment without the buyer is declined: always, until the card was set up for it, or never. `if_requested`
   * asks only where the payment insists on it.
   */
  authentication?: 'always' | 'until_set_up' | 'only_with_buyer' | 'if_requested'
  /** Its issuer takes no part in 3-D Secure. */
  withoutThreeDSecure?: boolean
  /** The money skips `pending`. */
  bypassesPending?: boolean
  refund?: 'pending' | 'fails'
  dispute?: 'fraudulent' | 'product_not_received' | 'inquiry'
  /** Its bank reports the payment as fraud, without taking the money. */
  fraudWarning?: boolean
  /** Never sent to the card network: the risk rules stop it. */
  blocked?: boolean
  riskLevel?: 'elevated' | 'highest'
  /** What its bank says of the details that it was given, where that is not `pass`. */
  checks?: Partial<Record<CardCheck, 'fail' | 'unavailable'>>
}

const declined = (declineCode: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  declineCode,
  message,
})
const refused = (code: string, message: string): Decline => ({ code, declineCode: code, message })

const insufficientFunds = declined('insufficient_funds', 'Your card has insufficient funds.')
const tooOften = 'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.'

export const incorrectCvc: Decline = refused('incorrect_cvc', "Your card's security code is incorrect.")
export const incorrectZip: Decline = refused('incorrect_zip', 'The zip code you supplied failed validation.')

export const authenticationRequired: Decline = refused(
  'authentication_required',
  'Your card was declined. This transaction requires authentication.',
)

const visa = (number: string, names: string, behaviour: Partial<TestCard> = {}): TestCard => ({
  number,
  names: names.split(' '),
  brand: 'visa',
  country: 'US',
  funding: 'credit',
  ...behaviour,
})

/** @see https://docs.stripe.com/testing */
const testCards: readonly TestCard[] = [
  visa('4242424242424242', 'visa us'),
  visa('4000056655665556', 'visa_debit', { funding: 'debit' }),
  visa('5555555555554444', 'mastercard', { brand: 'mastercard' }),
  visa('2223003122003222', 'mastercard_2series', { brand: 'mastercard' }),
  visa('5200828282828210', 'mastercard_debit', { brand: 'mastercard', funding: 'debit' }),
  visa('5105105105105100', 'mastercard_prepaid', { brand: 'mastercard', funding: 'prepaid' }),
  visa('378282246310005', 'amex', { brand: 'amex', withoutThreeDSecure: true }),
  visa('6011111111111117', 'discover', { brand: 'discover' }),
  visa('3056930009020004', 'diners', { brand: 'diners' }),
  visa('3566002020360505', 'jcb', { brand: 'jcb', country: 'JP' }),
  visa('6200000000000005', 'unionpay', { brand: 'unionpay', country: 'CN' }),
  ...Object.entries(countryCards).map(([country, number]) => visa(number, country.toLowerCase(), { country })),
  visa('4000000000000077', 'bypassPending', { bypassesPending: true }),
  visa('4000000000000002', 'chargeDeclined visa_chargeDeclined', {
    decline: declined('generic_decline'),
    refusesAttach: true,
  }),
  visa('4000000000009995', 'chargeDeclinedInsufficientFunds visa_chargeDeclinedInsufficientFunds', {
    decline: insufficientFunds,
    refusesAttach: true,
  }),
  visa('4000000000009987', 'chargeDeclinedLostCard visa_chargeDeclinedLostCard', {
    decline: declined('lost_card'),
    refusesAttach: true,
  }),
  visa('4000000000009979', 'chargeDeclinedStolenCard visa_chargeDeclinedStolenCard', {
    decline: declined('stolen_card'),
    refusesAttach: true,
  }),
  visa('4000000000000069', 'chargeDeclinedExpiredCard', {
    decline: refused('expired_card', 'Your card has expired.'),
    refusesAttach: true,
  }),
  visa('4000000000000127', 'chargeDeclinedIncorrectCvc', {
    decline: incorrectCvc,
    refusesAttach: true,
    checks: { cvc_check: 'fail' },
  }),
  visa('4000000000000119', 'chargeDeclinedProcessingError', {
    decline: refused('processing_error', 'An error occurred while processing your card. Try again in a little bit.'),
    refusesAttach: true,
  }),
  visa('4000000000006975', 'chargeDeclinedVelocityLimitExceeded visa_chargeDeclinedVelocityLimitExceeded', {
    decline: declined('card_velocity_exceeded', tooOften),
    refusesAttach: true,
  }),
  visa('4000000000000341', 'chargeCustomerFail', { decline: declined('generic_decline') }),
  visa('4000002500003155', 'authenticationRequiredOnSetup', { authentication: 'until_set_up' }),
  visa('4000002760003184', 'authenticationRequired', { authentication: 'always' }),
  visa('4000003800000446', 'authenticationRequiredSetupForOffSession', { authentication: 'only_with_buyer' }),
  visa('4000008260003178', 'authenticationRequiredChargeDeclinedInsufficientFunds', {
    authentication: 'always',
    decline: insufficientFunds,
  }),
  visa('4000000000003220', 'threeDSecure2Required', { authentication: 'always' }),
  visa('4000000000003055', 'threeDSecureOptional', { authentication: 'if_requested' }),
  visa('4000008400001629', 'threeDSecureRequiredChargeDeclined threeDSecure2RequiredChargeDeclined', {
    authentication: 'always',
    decline: declined('generic_decline'),
  }),
  visa('4000000000000259', 'createDispute', { dispute: 'fraudulent' }),
  visa('4000000000002685', 'createDisputeProductNotReceived', { dispute: 'product_not_received' }),
  visa('4000000000001976', 'createDisputeInquiry', { dispute: 'inquiry' }),
  visa('4000000000005423', 'createIssuerFraudRecord', { fraudWarning: true }),
  visa('4000000000007726', 'pendingRefund', { refund: 'pending' }),
  visa('4000000000005126', 'refundFail', { refund: 'fails' }),
  visa('4100000000000019', 'radarBlock', { decline: declined('fraudulent'), blocked: true, riskLevel: 'highest' }),
  visa('4000000000004954', 'riskLevelHighest', { riskLevel: 'highest' }),
  visa('4000000000009235', 'riskLevelElevated', { riskLevel: 'elevated' }),
  visa('4000000000000101', 'cvcCheckFail', { checks: { cvc_check: 'fail' } }),
  visa('4000000000000036', 'avsZipFail', { checks: { address_postal_code_check: 'fail' } }),
  visa('4000000000000028', 'avsLine1Fail', { checks: { address_line1_check: 'fail' } }),
  visa('4000000000000010', 'avsFail', { checks: { address_line1_check: 'fail', address_postal_code_check: 'fail' } }),
  visa('4000000000000044', 'avsUnchecked', {
    checks: { address_line1_check: 'unavailable', address_postal_code_check: 'unavailable' },
  }),
  visa('4000000000004202', 'visa_triggerNextRequirements'),
  visa('4000000000004210', 'visa_triggerChargeBlock'),
  visa('4000000000004236', 'visa_triggerPayoutBlock'),
]

const byName = new Map(testCards.flatMap((card) => card.names.map((name) => [name, card] as const)))
const byNumber = new Map(testCards.map((card) => [card.number, card]))

/** The card behind `pm_card_…`. */
export const cardOfTemplate = (id: string): TestCard | undefined =>
  id.startsWith('pm_card_') ? byName.get(id.slice('pm_card_'.length)) : undefined

/** The card behind `tok_…`. */
export const cardOfToken = (id: string): TestCard | undefined =>
  id.startsWith('tok_') ? byName.get(id.slice('tok_'.length)) : undefined

/** The card with this number: a known one, or any other number that passes the check digit and then simply works. */
export function cardOfNumber(number: string): TestCard | undefined {
  const digits = number.replace(/[ -]/g, '')
  return (
    byNumber.get(digits) ?? (hasValidCheckDigit(digits) ? { ...visa(digits, ''), brand: brandOf(digits) } : undefined)
  )
}

function hasValidCheckDigit(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false
  let sum = 0
  for (const [index, character] of [...digits].reverse().entries()) {
    const doubled = Number(character) * (index % 2 === 1 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

function brandOf(digits: string): string {
  if (/^3[47]/.test(digits)) return 'amex'
  if (/^35/.test(digits)) return 'jcb'
  if (/^(5[1-5]|2[2-7])/.test(digits)) return 'mastercard'
  if (/^62/.test(digits)) return 'unionpay'
  if (/^6/.test(digits)) return 'discover'
  if (/^3[0689]/.test(digits)) return 'diners'
  return digits.startsWith('4') ? 'visa' : 'unknown'
}
