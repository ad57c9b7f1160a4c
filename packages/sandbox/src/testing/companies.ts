import type Stripe from 'stripe'
import { americanSeller, japaneseSeller } from './onboarding.js'

const { individual: taro } = japaneseSeller
const { individual: jenny } = americanSeller

/** A Japanese company, without the people behind it; `directors_provided` says that they are named. */
export const japaneseCompany = {
  business_type: 'company',
  business_profile: japaneseSeller.business_profile,
  external_account: japaneseSeller.external_account,
  company: {
    name: 'Hondana Inc.',
    name_kana: 'ホンダナ',
    name_kanji: '株式会社本棚',
    phone: '+81312345678',
    tax_id: '0123456789012',
    address_kana: taro.address_kana,
    address_kanji: taro.address_kanji,
    directors_provided: true,
  },
  tos_acceptance: japaneseSeller.tos_acceptance,
} satisfies Stripe.AccountUpdateParams

export const japaneseRepresentative = {
  ...taro,
  relationship: { representative: true, director: true, title: '代表取締役' },
} satisfies Stripe.AccountCreatePersonParams

export const americanCompany = {
  business_type: 'company',
  business_profile: americanSeller.business_profile,
  external_account: americanSeller.external_account,
  company: {
    name: 'Novels Inc.',
    phone: '0000000000',
    tax_id: '000000000',
    address: jenny.address,
    owners_provided: true,
  },
  tos_acceptance: americanSeller.tos_acceptance,
} satisfies Stripe.AccountUpdateParams

export const americanRepresentative = {
  ...jenny,
  id_number: '000000000',
  relationship: { representative: true, executive: true, owner: true, percent_ownership: 100, title: 'CEO' },
} satisfies Stripe.AccountCreatePersonParams
