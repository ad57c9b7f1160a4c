import type Stripe from 'stripe'
import { type CompleteSeller, completeSellers } from './completeSellers.js'
import { complete, type MagicCase, restricted, type Told } from './MagicCase.js'

const { american, japanese } = completeSellers

const profile = (business_profile: Stripe.AccountUpdateParams.BusinessProfile): Told => ({
  account: { business_profile },
})
const descriptor = (statement_descriptor: string): Told => ({
  account: { settings: { payments: { statement_descriptor } } },
})
const prefix = (statement_descriptor_prefix: string): Told => ({
  account: { settings: { card_payments: { statement_descriptor_prefix } } },
})

/** One refused value of the business, in both countries. */
const refused = (
  list: string,
  value: string,
  told: Told,
  leadsTo: { requirement?: string; code: string },
  fix: Told,
): MagicCase[] =>
  [japanese, american].map(
    (seller: CompleteSeller): MagicCase => ({
      list,
      value,
      seller,
      told,
      leadsTo: restricted(`${leadsTo.requirement ?? list} past_due ${leadsTo.code}`),
      fix,
    }),
  )

const urls = {
  'https://disallowed.stripe.com': 'invalid_url_denylisted',
  'https://geoblocked.stripe.com': 'invalid_url_website_inaccessible_geoblocked',
  'https://problem.stripe.com': 'invalid_url_website_other',
  'https://missing.stripe.com': 'invalid_url_website_incomplete',
  'https://mismatch.stripe.com': 'invalid_url_website_business_information_mismatch',
  'https://passwordprotected.stripe.com': 'invalid_url_website_inaccessible_password_protected',
  'https://underconstruction.stripe.com': 'invalid_url_website_incomplete_under_construction',
  'https://inaccessible.stripe.com': 'invalid_url_website_inaccessible',
}

const open = profile({ url: 'https://accessible.stripe.com' })

/** What is said of the business and of how it stands on statements. */
export const businessCases: MagicCase[] = [
  {
    list: 'business_profile.url',
    value: 'https://accessible.stripe.com',
    seller: japanese,
    told: open,
    leadsTo: complete,
  },
  ...Object.entries(urls).flatMap(([url, code]) =>
    refused('business_profile.url', url, profile({ url }), { code }, open),
  ),
  {
    list: 'business_profile.url',
    value: 'https://inactivity.stripe.com',
    seller: japanese,
    told: profile({ url: 'https://inactivity.stripe.com' }),
    leadsTo: {
      stage: 'paused',
      charges: 'disabled',
      payouts: 'disabled',
      asked: [],
      acts: 'stripe',
      next: 'contact_platform',
    },
    fix: open,
  },
  ...refused(
    'business_profile.product_description',
    'require_url',
    profile({ product_description: 'require_url' }),
    { requirement: 'business_profile.url', code: 'invalid_url_web_presence_detected' },
    profile({ product_description: 'Serial novels', url: 'https://accessible.stripe.com' }),
  ),
  ...refused(
    'business_profile.name',
    'disallowed_dba',
    profile({ name: 'disallowed_dba' }),
    { code: 'invalid_business_profile_name_denylisted' },
    profile({ name: 'Honya Press' }),
  ),
  ...refused(
    'business_profile.name',
    'invalid_dba',
    profile({ name: 'invalid_dba' }),
    { code: 'invalid_business_profile_name' },
    profile({ name: 'Honya Press' }),
  ),
  ...refused(
    'settings.payments.statement_descriptor',
    'mismatch',
    descriptor('mismatch'),
    { code: 'invalid_statement_descriptor_business_mismatch' },
    descriptor('HONYA PRESS'),
  ),
  ...refused(
    'settings.payments.statement_descriptor',
    'disallowed',
    descriptor('disallowed'),
    { code: 'invalid_statement_descriptor_denylisted' },
    descriptor('HONYA PRESS'),
  ),
  ...refused(
    'settings.card_payments.statement_descriptor_prefix',
    'mismatch',
    prefix('mismatch'),
    { code: 'invalid_statement_descriptor_prefix_mismatch' },
    prefix('HONYA'),
  ),
  ...refused(
    'settings.card_payments.statement_descriptor_prefix',
    'disallowed',
    prefix('disallowed'),
    { code: 'invalid_statement_descriptor_prefix_denylisted' },
    prefix('HONYA'),
  ),
]
