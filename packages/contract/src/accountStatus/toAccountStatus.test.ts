import fc from 'fast-check'
import type Stripe from 'stripe'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { accountStatus } from './accountStatus.js'
import { toAccountStatus } from './toAccountStatus.js'
import type { V1Account, V1Requirements } from './v1Account.js'
import type { V2Account, V2RequirementEntry } from './v2Account.js'

const nothingDue: V1Requirements = {
  alternatives: [],
  current_deadline: null,
  currently_due: [],
  disabled_reason: null,
  errors: [],
  eventually_due: [],
  past_due: [],
  pending_verification: [],
}

const v1 = (requirements: Partial<V1Requirements>, rest: Partial<V1Account> = {}): V1Account => ({
  object: 'account',
  id: 'acct_1',
  charges_enabled: true,
  payouts_enabled: true,
  details_submitted: true,
  capabilities: { card_payments: 'active', transfers: 'active' },
  requirements: { ...nothingDue, ...requirements },
  future_requirements: nothingDue,
  ...rest,
})
const off = { charges_enabled: false, payouts_enabled: false, capabilities: { card_payments: 'inactive' } }

const v2 = (entries: V2RequirementEntry[], status: string, codes: string[] = [], deadline?: string): V2Account => {
  const capability = { status, status_details: codes.map((code) => ({ code, resolution: 'provide_info' })) }
  return {
    object: 'v2.core.account',
    id: 'acct_1',
    configuration: {
      merchant: { capabilities: { card_payments: capability, stripe_balance: { payouts: capability } } },
    },
    requirements: {
      entries,
      summary: deadline ? { minimum_deadline: { status: 'currently_due', time: deadline } } : {},
    },
    future_requirements: { entries: [] },
  }
}
const entry = (description: string, status: string, from = 'user'): V2RequirementEntry => ({
  awaiting_action_from: from,
  description,
  errors: [],
  minimum_deadline: { status },
})

it('reads what the SDK returns, both generations', () => {
  expectTypeOf<Stripe.Account>().toExtend<V1Account>()
  expectTypeOf<Stripe.V2.Core.Account>().toExtend<V2Account>()
})

describe('a v1 account is', () => {
  it.each([
    ['rejected', 'platform', 'contact_platform', v1({ disabled_reason: 'rejected.fraud' }, off)],
    [
      'rejected',
      'account',
      'provide_information',
      v1({ disabled_reason: 'rejected.incomplete_verification', past_due: ['individual.verification.document'] }, off),
    ],
    [
      'restricted',
      'account',
      'provide_information',
      v1(
        { disabled_reason: 'requirements.past_due', past_due: ['business_type'], currently_due: ['business_type'] },
        off,
      ),
    ],
    ['restricted', 'account', 'resolve_intervention', v1({ past_due: ['interv_1.identity.support'] }, off)],
    ['action_needed', 'account', 'provide_information', v1({ currently_due: ['external_account'] }, off)],
    [
      'action_needed',
      'account',
      'provide_information',
      v1({ errors: [{ code: 'invalid_value_other', reason: 'No.', requirement: 'business_profile.url' }] }, off),
    ],
    [
      'in_review',
      'stripe',
      'wait_for_stripe',
      v1({ currently_due: ['company.tax_id'], pending_verification: ['company.tax_id'] }, off),
    ],
    ['in_review', 'stripe', 'wait_for_stripe', v1({ disabled_reason: 'under_review' }, off)],
    ['paused', 'stripe', 'contact_platform', v1({ disabled_reason: 'other' }, { payouts_enabled: false })],
    ['paused', 'platform', 'contact_platform', v1({ disabled_reason: 'platform_paused' }, off)],
    [
      'restricted_soon',
      'account',
      'provide_information',
      v1({ currently_due: ['individual.id_number'], current_deadline: 1_800_000_000 }),
    ],
    [
      'restricted_soon',
      'account',
      'provide_information',
      v1(
        {},
        {
          future_requirements: { ...nothingDue, currently_due: ['individual.phone'], current_deadline: 1_900_000_000 },
        },
      ),
    ],
    ['enabled_more_later', 'account', 'provide_information', v1({ eventually_due: ['individual.id_number'] })],
    [
      'in_review',
      'stripe',
      'wait_for_stripe',
      v1({}, { capabilities: { card_payments: 'active', jcb_payments: 'pending' } }),
    ],
    ['complete', null, 'none', v1({})],
    ['complete', null, 'none', v1({}, { charges_enabled: false, capabilities: { transfers: 'active' } })],
  ] as const)('%s, and the turn is %s: %s', (stage, acts, next, account) => {
    expect(toAccountStatus(account)).toMatchObject({ stage, acts, next })
  })

  it('told with its person, its errors, its deadline and what can be given instead, most urgent first', () => {
    const error = {
      code: 'verification_document_expired',
      reason: 'Expired.',
      requirement: 'person_9x.verification.document',
    }
    const status = toAccountStatus(
      v1({
        currently_due: ['business_profile.url', 'person_9x.verification.document'],
        eventually_due: ['business_profile.url', 'person_9x.verification.document', 'company.phone'],
        past_due: ['person_9x.verification.document'],
        current_deadline: 1_800_000_000,
        errors: [error],
        alternatives: [
          {
            original_fields_due: ['business_profile.url'],
            alternative_fields_due: ['business_profile.product_description'],
          },
        ],
      }),
    )
    expect(status.deadline).toBe(1_800_000_000)
    expect(status.alternatives).toEqual([
      { instead_of: ['business_profile.url'], provide: ['business_profile.product_description'] },
    ])
    expect(status.requirements.map(({ name, due, person, errors }) => ({ name, due, person, errors }))).toEqual([
      {
        name: 'person_9x.verification.document',
        due: 'past_due',
        person: 'person_9x',
        errors: [{ code: 'verification_document_expired', reason: 'Expired.' }],
      },
      { name: 'business_profile.url', due: 'currently_due', person: null, errors: [] },
      { name: 'company.phone', due: 'eventually_due', person: null, errors: [] },
    ])
  })

  it('nothing at all without its requirements', () => {
    const { requirements: _, ...bare } = v1({})
    expect(() => toAccountStatus(bare)).toThrow('came without its requirements')
  })
})

describe('a v2 account is', () => {
  it.each([
    ['rejected', v2([], 'rejected', ['rejected_other'])],
    ['restricted', v2([entry('identity.individual.given_name', 'past_due')], 'restricted', ['requirements_past_due'])],
    ['action_needed', v2([entry('identity.individual.given_name', 'currently_due')], 'restricted')],
    ['action_needed', v2([entry('identity.individual.given_name', 'an urgency of tomorrow')], 'restricted')],
    ['in_review', v2([entry('identity.individual.given_name', 'currently_due', 'stripe')], 'pending')],
    ['in_review', v2([], 'restricted', ['determining_status'])],
    ['paused', v2([], 'restricted', ['restricted_other'])],
    [
      'restricted_soon',
      v2([entry('defaults.profile.doing_business_as', 'currently_due')], 'active', [], '2027-01-15T00:00:00Z'),
    ],
    ['enabled_more_later', v2([entry('identity.individual.phone', 'eventually_due')], 'active')],
    ['complete', v2([], 'active')],
  ] as const)('%s', (stage, account) => {
    expect(toAccountStatus(account).stage).toBe(stage)
  })

  it('paused by the platform, which only version 1 says', () => {
    const account = v2([], 'restricted', ['restricted_other'])
    expect(toAccountStatus(account)).toMatchObject({ stage: 'paused', acts: 'stripe', next: 'contact_platform' })
    const inV1 = v1({ disabled_reason: 'platform_paused' }, off)
    expect(toAccountStatus(account, inV1)).toMatchObject({
      stage: 'paused',
      reason: 'platform_paused',
      acts: 'platform',
      next: 'contact_platform',
    })
  })

  it('never said to work once it is closed, whatever else Stripe still says of it', () => {
    const whole = { ...v2([entry('identity.individual.given_name', 'past_due')], 'active'), closed: true }
    const bare = { object: 'v2.core.account', id: whole.id, closed: true } as const
    for (const account of [whole, bare]) {
      expect(toAccountStatus(account)).toMatchObject({
        stage: 'rejected',
        reason: 'closed',
        charges: 'disabled',
        payouts: 'disabled',
        requirements: [],
        acts: 'platform',
        next: 'contact_platform',
      })
    }
  })

  it('dated by the summary', () => {
    const account = v2(
      [entry('a', 'currently_due'), entry('b', 'eventually_due')],
      'active',
      [],
      '2027-01-15T00:00:00Z',
    )
    const status = toAccountStatus(account)
    expect(status.deadline).toBe(1_799_971_200)
    expect(status.requirements.map(({ deadline }) => deadline)).toEqual([1_799_971_200, null])
  })

  it('nothing at all when its sections were not asked for', () => {
    expect(() => toAccountStatus({ ...v2([], 'active'), requirements: null })).toThrow('include')
  })
})

const names = fc.uniqueArray(fc.constantFrom('business_type', 'external_account', 'person_1.email', 'interv_2.x.y'), {
  maxLength: 3,
})
const anyAccount = fc.record({
  past_due: names,
  currently_due: names,
  eventually_due: names,
  pending_verification: names,
  current_deadline: fc.option(fc.constant(1_800_000_000)),
  disabled_reason: fc.option(
    fc.constantFrom('requirements.past_due', 'other', 'under_review', 'platform_paused', 'rejected.other'),
  ),
  enabled: fc.boolean(),
})

it('says "complete" only when nothing is missing, and always something that the schema knows', () => {
  fc.assert(
    fc.property(anyAccount, ({ enabled, ...requirements }) => {
      const status = toAccountStatus(v1(requirements, enabled ? {} : off))
      expect(accountStatus.parse(status)).toEqual(status)
      if (status.stage === 'complete') {
        expect(status.requirements).toEqual([])
        expect([status.charges, status.payouts]).toEqual(['enabled', 'enabled'])
      }
      if (status.next === 'provide_information' || status.next === 'resolve_intervention') {
        expect(status.requirements.some(({ awaiting }) => awaiting === 'account')).toBe(true)
      }
      // What the platform stopped may have something to give later; it is paused all the same.
      const urgent = status.requirements.filter((item) => item.awaiting === 'account' && item.due !== 'eventually_due')
      if (status.stage === 'paused') expect(urgent).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('says the same of both generations', () => {
  const due = fc.constantFrom('past_due', 'currently_due', 'eventually_due')
  const items = fc.uniqueArray(fc.record({ name: fc.constantFrom('a', 'b', 'c'), due, stripe: fc.boolean() }), {
    selector: ({ name }) => name,
  })
  fc.assert(
    fc.property(items, fc.boolean(), (given, enabled) => {
      const named = (list: string) => given.filter((item) => item.due === list).map(({ name }) => name)
      const old = v1(
        {
          past_due: named('past_due'),
          currently_due: named('currently_due'),
          eventually_due: named('eventually_due'),
          pending_verification: given.filter(({ stripe }) => stripe).map(({ name }) => name),
        },
        enabled ? {} : off,
      )
      const entries = given.map(({ name, due, stripe }) => entry(name, due, stripe ? 'stripe' : 'user'))
      expect(toAccountStatus(v2(entries, enabled ? 'active' : 'restricted')).stage).toBe(toAccountStatus(old).stage)
    }),
    { numRuns: 1000 },
  )
})
