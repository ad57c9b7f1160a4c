import { type AccountAnswers, accountAnswers } from '@connect-kit/contract'
import type Stripe from 'stripe'
import { fitting } from './fitting.js'
import { known } from './known.js'
import { personOfV2 } from './personOfV2.js'
import { prefixed, providedNames, type Said } from './Said.js'
import { companyNumberName } from './v1NameOf.js'

type Account = Stripe.V2.Core.Account
type BusinessDetails = NonNullable<Account['identity']>['business_details']

/**
 * The same for an account of version 2, under the names of version 1. Its bank accounts are not part of it.
 *
 * @param inV1 - The same account as version 1 shows it, for the little that version 2 has no word for.
 */
export function answersOfV2(account: Account, inV1: Stripe.Account): Said<AccountAnswers> {
  const { configuration, contact_email, defaults, identity } = account
  const { merchant } = configuration ?? {}
  const { attestations, business_details: business, entity_type: type, individual } = identity ?? {}
  const alone = individual && (!type || type === 'individual') ? personOfV2(individual) : undefined
  const { business_profile, settings } = merchant ? merchantSaid(merchant) : inV1
  const said = {
    business_type: type,
    email: contact_email,
    business_profile: {
      ...business_profile,
      name: defaults?.profile?.doing_business_as,
      product_description: defaults?.profile?.product_description,
      url: defaults?.profile?.business_url,
      specified_commercial_transactions_act_url: inV1.business_profile?.specified_commercial_transactions_act_url,
    },
    company: { ...companySaid(business), ...providedSaid(attestations) },
    individual: alone?.answers,
    settings: { payments: settings?.payments, card_payments: settings?.card_payments },
  }
  return {
    answers: fitting(accountAnswers, known(said) ?? {}),
    provided: [...prefixed('company', companyProvided(business)), ...prefixed('individual', alone?.provided ?? [])],
  }
}

function merchantSaid(merchant: Stripe.V2.Core.Account.Configuration.Merchant) {
  const { mcc, statement_descriptor: latin, support } = merchant
  const { kana, kanji } = merchant.script_statement_descriptor ?? {}
  return {
    business_profile: {
      mcc,
      support_email: support?.email,
      support_phone: support?.phone,
      support_url: support?.url,
    },
    settings: {
      payments: {
        statement_descriptor: latin?.descriptor,
        statement_descriptor_kana: kana?.descriptor,
        statement_descriptor_kanji: kanji?.descriptor,
      },
      card_payments: {
        statement_descriptor_prefix: latin?.prefix,
        statement_descriptor_prefix_kana: kana?.prefix,
        statement_descriptor_prefix_kanji: kanji?.prefix,
      },
    },
  }
}

function companySaid(business: BusinessDetails) {
  const { script_addresses, script_names } = business ?? {}
  return {
    name: business?.registered_name,
    name_kana: script_names?.kana?.registered_name,
    name_kanji: script_names?.kanji?.registered_name,
    phone: business?.phone,
    structure: business?.structure,
    address: business?.address,
    address_kana: script_addresses?.kana,
    address_kanji: script_addresses?.kanji,
  }
}

function providedSaid(attestations: NonNullable<Account['identity']>['attestations']) {
  const { directors, executives, owners } = attestations?.persons_provided ?? {}
  return { directors_provided: directors, executives_provided: executives, owners_provided: owners }
}

function companyProvided(business: BusinessDetails): string[] {
  const document = business?.documents?.primary_verification?.front_back
  const numbers = new Set((business?.id_numbers ?? []).map(({ type }) => companyNumberName(type)))
  return [
    ...numbers,
    ...providedNames({ 'verification.document.front': document?.front, 'verification.document.back': document?.back }),
  ]
}
