import type { AccountStatus } from '@connect-kit/contract'
import type Stripe from 'stripe'
import type { CompleteSeller } from './completeSellers.js'

/** What is said of an account, under the names of version 1. */
export interface Told {
  account?: Stripe.AccountUpdateParams
  /** Of whoever represents the company. */
  representative?: Stripe.AccountUpdatePersonParams
  /** Of somebody else behind the company, who joins it. */
  somebody?: Stripe.AccountCreatePersonParams
  /** A payment of this test card is taken for the account. */
  charge?: string
  /** Money leaves for the bank, and the days pass in which it may come back. */
  payout?: true
  /** What only Stripe's own staff does. */
  risk?: { action: string; topic?: string; reason?: string }
  /** What only the platform does. */
  platform?: 'reject' | 'unreject'
  /** A capability that the platform requests. */
  capability?: string
}

/** Where an account stands: `asked` has a line for each requirement, its name, urgency and the codes of its errors. */
export interface Standing extends Pick<AccountStatus, 'stage' | 'charges' | 'payouts' | 'acts' | 'next'> {
  asked: readonly string[]
}

/** A value, where it leads, and the way back. */
export interface MagicCase {
  /** The list of the test values that it stands in. */
  list: string
  value: string
  seller: CompleteSeller
  told: Told
  /** The other generation knows nothing of it. */
  only?: 'v1'
  /** The answer to the request says so already. */
  atOnce?: true
  leadsTo: Standing
  /** Absent: there is nothing to mend. */
  fix?: Told
  endsAs?: Standing
}

export const complete: Standing = {
  stage: 'complete',
  charges: 'enabled',
  payouts: 'enabled',
  asked: [],
  acts: null,
  next: 'none',
}

/** Nothing goes on until these are given. */
export const restricted = (...asked: string[]): Standing => ({
  stage: 'restricted',
  charges: 'disabled',
  payouts: 'disabled',
  asked,
  acts: 'account',
  next: 'provide_information',
})

/** Stripe looks into it. */
export const inReview = (...asked: string[]): Standing => ({
  stage: 'in_review',
  charges: 'disabled',
  payouts: 'disabled',
  asked,
  acts: 'stripe',
  next: 'wait_for_stripe',
})

/** Everything works, and something is due all the same. */
export const actionNeeded = (...asked: string[]): Standing => ({
  stage: 'action_needed',
  charges: 'enabled',
  payouts: 'enabled',
  asked,
  acts: 'account',
  next: 'provide_information',
})

export const moreLater = (...asked: string[]): Standing => ({ ...actionNeeded(...asked), stage: 'enabled_more_later' })
