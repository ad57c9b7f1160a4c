import fc from 'fast-check'
import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAccountOrder } from '../../accounts/toAccountOrder.js'
import { startTestSandbox, type TestSandbox } from '../../testing/testSandbox.js'
import {
  type AccountPlan,
  type AccountPlanV1,
  type AccountPlanV2,
  defaultPlan,
  platformCollects,
} from '../AccountPlan.js'
import { checkAccountPlan } from './checkAccountPlan.js'

const charges = fc.subarray(['direct', 'destination', 'separate'] as const)

const v1: fc.Arbitrary<AccountPlanV1> = fc.record({
  generation: fc.constant('v1' as const),
  controller: fc.record({
    fees: fc.record({ payer: fc.constantFrom('account', 'application') }),
    losses: fc.record({ payments: fc.constantFrom('stripe', 'application') }),
    requirement_collection: fc.constantFrom('stripe', 'application'),
    stripe_dashboard: fc.record({ type: fc.constantFrom('full', 'express', 'none') }),
  }),
  capabilities: fc.subarray(['card_payments', 'transfers']),
  charges,
})

const v2: fc.Arbitrary<AccountPlanV2> = fc.record({
  generation: fc.constant('v2' as const),
  dashboard: fc.constantFrom('full', 'express', 'none'),
  responsibilities: fc.record({
    fees_collector: fc.constantFrom('stripe', 'application'),
    losses_collector: fc.constantFrom('stripe', 'application'),
  }),
  configurations: fc.record({
    customer: fc.constantFrom(undefined, true as const),
    merchant: fc.constantFrom(undefined, { capabilities: ['card_payments'] }),
    recipient: fc.constantFrom(undefined, true as const),
  }),
  charges,
})

const fieldsOf = (plan: AccountPlan, places = {}) => checkAccountPlan(plan, places).map(({ field }) => field)
const dotted = (plan: AccountPlan, field: string) =>
  field
    .split('.')
    .reduce<unknown>((part, key) => (typeof part === 'object' && part ? Reflect.get(part, key) : part), plan)

describe('every plan', () => {
  it('that passes keeps the rules of who answers for what', () => {
    fc.assert(
      fc.property(fc.oneof(v1, v2), (plan) => {
        if (checkAccountPlan(plan).length > 0) return
        const byPlatform = plan.charges?.some((model) => model !== 'direct') ?? false
        if (plan.generation === 'v1') {
          const { fees, losses, requirement_collection, stripe_dashboard } = plan.controller
          if (losses.payments === 'application' || byPlatform) expect(fees.payer).toBe('application')
          if (requirement_collection === 'application' || byPlatform) expect(losses.payments).toBe('application')
          if (requirement_collection === 'application') expect(stripe_dashboard.type).toBe('none')
          if (byPlatform) expect(plan.capabilities).toContain('transfers')
          if (plan.charges?.includes('direct')) expect(plan.capabilities).toContain('card_payments')
          return
        }
        const { fees_collector, losses_collector } = plan.responsibilities
        if (losses_collector === 'application') expect(fees_collector).toBe('application')
        expect(plan.charges).not.toContain('separate')
        if (plan.charges?.includes('destination'))
          expect([
            fees_collector,
            losses_collector,
            plan.configurations.recipient,
            plan.configurations.merchant,
          ]).toEqual(['application', 'application', true, { capabilities: ['card_payments'] }])
      }),
    )
  })

  it('that does not pass is told which field, and what to write instead', () => {
    fc.assert(
      fc.property(fc.oneof(v1, v2), (plan) => {
        for (const { field, message } of checkAccountPlan(plan)) {
          expect(dotted(plan, field), field).not.toBe(plan)
          expect(message).toMatch(/: (set it to|add |use |a destination|give )/)
        }
      }),
    )
  })

  it('is judged by its way to charge only where that is known', () => {
    fc.assert(
      fc.property(fc.oneof(v1, v2), (plan) => {
        const silent = fieldsOf({ ...plan, charges: undefined })
        expect(fieldsOf(plan)).toEqual(expect.arrayContaining(silent))
      }),
    )
  })
})

it('nothing is wrong with the plan of a platform that says nothing', () => {
  expect(
    checkAccountPlan({ ...defaultPlan, charges: ['direct', 'destination', 'separate'] }, { country: 'JP' }),
  ).toEqual([])
  expect(platformCollects(defaultPlan)).toBe(true)
})

it.each([
  ['konbini_payments', 'US', ['capabilities']],
  ['konbini_payments', 'JP', []],
  ['bacs_debit_payments', 'JP', ['capabilities']],
  ['card_payments', 'DE', []],
])('%s for a seller in %s', (capability, country, fields) => {
  expect(fieldsOf({ ...defaultPlan, capabilities: ['card_payments', capability] }, { country })).toEqual(
    capability === 'card_payments' ? [] : fields,
  )
})

it('version 2 transfers to nobody across a border', () => {
  const plan: AccountPlanV2 = {
    generation: 'v2',
    dashboard: 'express',
    responsibilities: { fees_collector: 'application', losses_collector: 'application' },
    configurations: { recipient: true },
  }
  expect(fieldsOf(plan, { country: 'US', platform: 'JP' })).toEqual(['configurations.recipient'])
  expect(fieldsOf(plan, { country: 'JP', platform: 'JP' })).toEqual([])
  expect(fieldsOf(plan, { country: 'US' })).toEqual([])
})

describe('Stripe', () => {
  let sandbox: TestSandbox
  let stripe: Stripe
  beforeAll(async () => {
    sandbox = await startTestSandbox()
    stripe = sandbox.stripe
  })
  afterAll(() => sandbox.close())

  const refused = async (plan: AccountPlan): Promise<boolean> => {
    const order = toAccountOrder(plan, { country: 'US', email: 'ann@example.com' })
    try {
      if (order.generation === 'v1') await stripe.accounts.create(order.params)
      else await stripe.v2.core.accounts.create(order.params)
      return false
    } catch {
      return true
    }
  }

  it('makes every account whose plan passes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(v1, v2), async (plan) => {
        fc.pre(checkAccountPlan(plan).length === 0)
        expect(await refused(plan)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('is not asked for what it would refuse', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(v1, v2), async (plan) => {
        if (await refused(plan)) expect(checkAccountPlan(plan)).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
