import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { countrySpecs } from '../../core/data/countrySpecs.js'
import { invalidRequest, missing } from '../../core/errors.js'
import type { Ids } from '../../core/ids.js'
import { mergeMetadata } from '../../core/metadata.js'
import { contentsOfToken, takeToken } from '../../tokens/takeToken.js'
import { checkedBankNumbers } from './bankFormats.js'
import { bankToken, type DebitCard, debitCardNumber, debitCardToken } from './testTokens.js'

/** Numbers that the API never shows again, and that decide what becomes of a payout. */
export interface HiddenNumbers {
  routing: string | null
  number: string
}

export interface NewExternalAccount {
  object: Stripe.ExternalAccount
  hidden: HiddenNumbers
}

type Details = Exclude<Stripe.AccountCreateExternalAccountParams['external_account'], string>

/** A bank account or debit card from what was sent: a test token, or the numbers themselves. */
export function buildExternalAccount(
  account: AccountState,
  given: string | Details | Stripe.AccountCreateParams.ExternalAccount,
  ids: Ids,
): NewExternalAccount {
  if (typeof given === 'string') return fromToken(account, given, ids)
  if ('token' in given && typeof given.token === 'string') return fromToken(account, given.token, ids)
  if ('number' in given && typeof given.number === 'string') {
    const card = debitCardNumber(given.number.replace(/\s/g, ''))
    if (!card) throw notADebitCard()
    return cardFrom(account, card, ids)
  }
  if (!('account_number' in given) || !given.account_number) {
    throw invalidRequest('Missing required param: external_account[account_number].', {
      code: 'parameter_missing',
      param: 'external_account[account_number]',
    })
  }
  return bankFrom(account, { ...given, account_number: given.account_number }, ids)
}

function fromToken(account: AccountState, token: string, ids: Ids): NewExternalAccount {
  const made = contentsOfToken(account, token)
  if (made?.bank_account) {
    return bankFrom(account, takeToken(account, token, 'bank_account', 'external_account'), ids)
  }
  if (made?.card) {
    const debitCard = debitCardNumber(made.card.card.number)
    if (!debitCard) throw notADebitCard()
    takeToken(account, token, 'card', 'external_account')
    return cardFrom(account, debitCard, ids)
  }
  const bank = bankToken(token)
  if (bank) {
    const { country, routing: routing_number, account: account_number } = bank
    return bankFrom(account, { country, account_number, ...(routing_number ? { routing_number } : {}) }, ids)
  }
  const card = debitCardToken(token)
  if (card) return cardFrom(account, card, ids)
  throw missing('token', token, 'external_account')
}

interface BankDetails {
  country?: string
  currency?: string
  account_number: string
  routing_number?: string
  account_holder_name?: string
  account_holder_type?: string
  account_type?: string
  metadata?: Stripe.Emptyable<Stripe.MetadataParam>
}

const notADebitCard = () =>
  invalidRequest('Your card is not supported. Please use a debit card.', { param: 'external_account' })

function bankFrom(account: AccountState, given: BankDetails, ids: Ids): NewExternalAccount {
  const { country, currency } = placeOf(account, given)
  requireSupported(account, country, currency)
  return buildBankAccount(account, given, { ids, param: 'external_account' })
}

function requireSupported(account: AccountState, country: string, currency: string): void {
  const supported = countrySpecs[account.country]?.supported_bank_account_currencies
  if (!supported || supported[currency]?.includes(country)) return
  throw invalidRequest(
    `You cannot use a ${currency.toUpperCase()} bank account in ${country} with an account in ${account.country}.`,
    { param: 'external_account[currency]' },
  )
}

const placeOf = (account: AccountState, given: BankDetails) => {
  const country = (given.country ?? account.country).toUpperCase()
  return { country, currency: given.currency ?? countrySpecs[country]?.default_currency ?? account.defaultCurrency }
}

interface NewBankAccount extends NewExternalAccount {
  object: Stripe.BankAccount
}

/** A bank account, wherever in the world it is. */
export function buildBankAccount(
  account: AccountState,
  given: BankDetails,
  { ids, param }: { ids: Ids; param: string },
): NewBankAccount {
  const { country, currency } = placeOf(account, given)
  const numbers = checkedBankNumbers(country, { routing: given.routing_number, account: given.account_number, param })
  return {
    hidden: { routing: numbers.routing, number: numbers.account },
    object: {
      id: ids.next('ba'),
      object: 'bank_account',
      account: account.id,
      account_holder_name: given.account_holder_name || null,
      account_holder_type: given.account_holder_type || null,
      account_type: given.account_type ?? (country === 'JP' ? 'futsu' : null),
      available_payout_methods: country === 'US' ? ['standard', 'instant'] : ['standard'],
      bank_name: 'STRIPE TEST BANK',
      country,
      currency,
      default_for_currency: false,
      fingerprint: fingerprint(`${country} ${numbers.routing} ${numbers.account}`),
      future_requirements: noRequirements(),
      last4: numbers.account.slice(-4),
      metadata: mergeMetadata({}, given.metadata),
      requirements: noRequirements(),
      routing_number: numbers.routing,
      status: 'new',
    },
  }
}

function cardFrom(account: AccountState, card: DebitCard, ids: Ids): NewExternalAccount {
  requireSupported(account, 'US', 'usd')
  return {
    hidden: { routing: null, number: card.number },
    object: {
      id: ids.next('card'),
      object: 'card',
      account: account.id,
      address_city: null,
      address_country: null,
      address_line1: null,
      address_line1_check: null,
      address_line2: null,
      address_state: null,
      address_zip: null,
      address_zip_check: null,
      allow_redisplay: 'unspecified',
      available_payout_methods: card.instant ? ['standard', 'instant'] : ['standard'],
      brand: card.brand,
      country: 'US',
      currency: 'usd',
      cvc_check: null,
      default_for_currency: false,
      dynamic_last4: null,
      exp_month: 12,
      exp_year: 2034,
      fingerprint: fingerprint(card.number),
      funding: 'debit',
      last4: card.last4,
      metadata: {},
      name: null,
      regulated_status: null,
      status: 'new',
      tokenization_method: null,
    },
  }
}

const fingerprint = (numbers: string) =>
  createHash('sha256').update(numbers).digest('base64').replace(/[+/=]/g, '').slice(0, 16)

const noRequirements = (): Stripe.BankAccount.Requirements => ({
  currently_due: [],
  errors: [],
  past_due: [],
  pending_verification: [],
})
