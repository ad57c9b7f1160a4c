import {
  type EmbeddedComponentName,
  embeddedComponentNames,
  embeddedComponents,
  type Role,
  roles,
} from '@connect-kit/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccountControls } from './AccountControls.js'
import { type AskedComponents, grantComponents } from './grantComponents.js'

const inventory: Record<EmbeddedComponentName, { roles: readonly Role[]; features: Record<string, readonly Role[]> }> =
  embeddedComponents
const all: AskedComponents = Object.fromEntries(embeddedComponentNames.map((name) => [name, { enabled: true }]))
const custom: AccountControls = {
  country: 'JP',
  merchant: true,
  platformCollectsRequirements: true,
  payoutsEnabled: true,
  instantPayouts: true,
}
const express: AccountControls = { ...custom, platformCollectsRequirements: false }

const trueFlags = (granted: ReturnType<typeof grantComponents>) =>
  Object.values(granted).flatMap(({ features }) => Object.keys(features).filter((flag) => features[flag]))

describe('for any request, role, account and policy', () => {
  const asked: fc.Arbitrary<AskedComponents> = fc
    .subarray(embeddedComponentNames, { minLength: 1 })
    .chain((names) =>
      fc.tuple(
        ...names.map((name) => {
          const flags = Object.keys(inventory[name].features)
          const features = fc.record(Object.fromEntries(flags.map((flag) => [flag, fc.boolean()])), {
            requiredKeys: [],
          })
          return fc.option(features, { nil: undefined }).map((chosen) => [name, { enabled: true, features: chosen }])
        }),
      ),
    )
    .map((entries) => Object.fromEntries(entries))
  const account = fc.record({
    country: fc.constant('JP'),
    merchant: fc.boolean(),
    platformCollectsRequirements: fc.boolean(),
    payoutsEnabled: fc.boolean(),
    instantPayouts: fc.boolean(),
  })
  const policy = fc.record({
    disableStripeUserAuthentication: fc.boolean(),
    bankDetailsBehindStripeSignIn: fc.boolean(),
  })
  const anything = [asked, fc.constantFrom(...roles), account, policy] as const

  it('names exactly the components asked for, each with every feature of the inventory', () => {
    fc.assert(
      fc.property(...anything, (wanted, role, controls, rules) => {
        const granted = grantComponents(wanted, role, controls, rules)
        expect(Object.keys(granted)).toEqual(Object.keys(wanted))
        for (const [name, { features }] of Object.entries(granted))
          expect(Object.keys(features)).toEqual(Object.keys(inventory[name as EmbeddedComponentName].features))
      }),
    )
  })

  it('never enables a component that the role may not open, nor a feature of one that is not enabled', () => {
    fc.assert(
      fc.property(...anything, (wanted, role, controls, rules) => {
        for (const [name, { enabled, features }] of Object.entries(grantComponents(wanted, role, controls, rules))) {
          if (enabled) expect(inventory[name as EmbeddedComponentName].roles).toContain(role)
          else expect(Object.values(features)).not.toContain(true)
        }
      }),
    )
  })

  it('never grants a feature beyond the role, unless the operator decided it for everybody', () => {
    fc.assert(
      fc.property(...anything, (wanted, role, controls, rules) => {
        for (const [name, { features }] of Object.entries(grantComponents(wanted, role, controls, rules)))
          for (const flag of Object.keys(features).filter((key) => features[key])) {
            const byOperator =
              (flag === 'disable_stripe_user_authentication' && rules.disableStripeUserAuthentication) ||
              (flag === 'external_account_collection' && rules.bankDetailsBehindStripeSignIn)
            if (!byOperator) expect(inventory[name as EmbeddedComponentName].features[flag]).toContain(role)
          }
      }),
    )
  })

  it('never grants what was not asked for, except the form that Stripe does not let go', () => {
    fc.assert(
      fc.property(...anything, (wanted, role, controls, rules) => {
        const granted = grantComponents(wanted, role, controls, rules)
        for (const [name, { features }] of Object.entries(granted)) {
          const named = wanted[name as EmbeddedComponentName]?.features
          for (const flag of Object.keys(features).filter((key) => features[key] && named && !named[key]))
            expect([flag, controls.platformCollectsRequirements]).toEqual(['external_account_collection', false])
        }
      }),
    )
  })

  it('sends Stripe no combination that it refuses', () => {
    fc.assert(
      fc.property(...anything, (wanted, role, controls, rules) => {
        const enabled = Object.values(grantComponents(wanted, role, controls, rules)).filter((one) => one.enabled)
        if (controls.platformCollectsRequirements) return
        for (const { features } of enabled) {
          expect(features.disable_stripe_user_authentication).not.toBe(true)
          expect(features.external_account_collection).not.toBe(false)
        }
      }),
    )
  })
})

it('grants a viewer no feature at all, on either kind of account', () => {
  expect([
    ...trueFlags(grantComponents(all, 'viewer', custom)),
    ...trueFlags(grantComponents(all, 'viewer', express)),
  ]).toEqual([])
})

it('keeps components with a bank details form from roles that may not change them, where Stripe collects the requirements', () => {
  const asked = { payouts: { enabled: true }, payouts_list: { enabled: true } } as const
  const enabled = (controls: AccountControls, bankDetailsBehindStripeSignIn = false) =>
    Object.entries(grantComponents(asked, 'finance', controls, { bankDetailsBehindStripeSignIn }))
      .filter(([, component]) => component.enabled)
      .map(([name]) => name)
  expect(enabled(custom)).toEqual(['payouts', 'payouts_list'])
  expect(enabled(express)).toEqual(['payouts_list'])
  expect(enabled(express, true)).toEqual(['payouts', 'payouts_list'])
})

it('offers no payout from an account that cannot make one', () => {
  const asked: AskedComponents = { payouts: { enabled: true } }
  const features = (controls: Partial<AccountControls>) =>
    grantComponents(asked, 'owner', { ...custom, ...controls }).payouts?.features
  expect(features({ payoutsEnabled: false })).toMatchObject({ standard_payouts: false, instant_payouts: false })
  expect(features({ instantPayouts: false })).toMatchObject({ standard_payouts: true, instant_payouts: false })
})

it('switches Stripe’s sign-in off only where the operator says so and the platform collects the requirements', () => {
  const asked: AskedComponents = { account_management: { enabled: true } }
  const off = (controls: AccountControls, disableStripeUserAuthentication: boolean) =>
    grantComponents(asked, 'owner', controls, { disableStripeUserAuthentication }).account_management?.features
      .disable_stripe_user_authentication
  expect([off(custom, true), off(custom, false), off(express, true)]).toEqual([true, false, false])
})
