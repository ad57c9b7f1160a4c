import { completeSellers } from './completeSellers.js'
import { actionNeeded, inReview, type MagicCase, moreLater, restricted } from './MagicCase.js'

const { americanCompany, japanese, japaneseCompany } = completeSellers

const { tos_acceptance, ...withoutTerms } = japanese.account
const intervention = 'interv.business_model_verification.form'
const contact = { charges: 'disabled', payouts: 'disabled', asked: [], next: 'contact_platform' } as const

/** What no value leads to: what Stripe's staff or the platform does, and what was not said at all. */
export const stageCases: MagicCase[] = [
  {
    list: 'stages',
    value: 'terms not accepted',
    seller: { ...japanese, account: withoutTerms },
    told: {},
    leadsTo: restricted('tos_acceptance.date past_due', 'tos_acceptance.ip past_due'),
    fix: { account: { tos_acceptance } },
  },
  ...[japanese, americanCompany].flatMap((seller): MagicCase[] => [
    {
      list: 'stages',
      value: 'a question of the risk team',
      seller,
      told: { risk: { action: 'request_information', topic: 'business_model_verification' } },
      leadsTo: {
        ...restricted(`${intervention} past_due verification_supportability`),
        next: 'resolve_intervention',
      },
      fix: { risk: { action: 'accept_information' } },
    },
    {
      list: 'stages',
      value: 'paused by the platform',
      seller,
      told: { risk: { action: 'pause' } },
      leadsTo: { ...contact, stage: 'paused', acts: 'platform' },
      fix: { risk: { action: 'resume' } },
    },
    {
      list: 'stages',
      value: 'under review',
      seller,
      told: { risk: { action: 'review' } },
      leadsTo: inReview(),
      fix: { risk: { action: 'approve' } },
    },
    {
      list: 'stages',
      value: 'rejected by the platform',
      seller,
      told: { platform: 'reject' },
      leadsTo: { ...contact, stage: 'rejected', acts: 'platform' },
      fix: { platform: 'unreject' },
    },
  ]),
  {
    list: 'stages',
    value: 'a capability that asks for something',
    seller: japaneseCompany,
    told: { capability: 'konbini_payments' },
    leadsTo: actionNeeded('business_profile.support_phone currently_due'),
    fix: { account: { business_profile: { support_phone: '+81312345678' } } },
  },
  {
    list: 'stages',
    value: 'a capability that asks for something later',
    only: 'v1',
    seller: japanese,
    told: { capability: 'jcb_payments' },
    leadsTo: moreLater('business_profile.specified_commercial_transactions_act_url eventually_due'),
    fix: {
      account: { business_profile: { specified_commercial_transactions_act_url: 'https://honya.example/tokushoho' } },
    },
  },
]
