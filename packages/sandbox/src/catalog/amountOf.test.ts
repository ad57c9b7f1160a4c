import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../core/sandbox.js'
import { scheduledScope } from '../money/scope.js'
import { amountOf } from './amountOf.js'
import { decimal } from './decimal.js'
import { canonical, exactly, rounded } from './decimalAmounts.js'
import { products } from './objects.js'
import { createPrice } from './prices/createPrice.js'
import { createProduct } from './products/createProduct.js'

const sandbox = createSandbox({ clock: 'frozen', now: 1_800_000_000 })
const { account } = sandbox.platform('sk_test_amounts')
const scope = scheduledScope(sandbox, account)
createProduct(scope, { id: 'prod_x', name: 'X' })

const costs = (params: Partial<Stripe.PriceCreateParams>, quantities: number[], currency?: string) => {
  const price = createPrice(scope, { currency: 'usd', product: 'prod_x', ...params })
  return quantities.map((quantity) => amountOf(account, price, quantity, currency))
}

describe('what so many of a price cost', () => {
  it('per unit', () => {
    expect(costs({ unit_amount: 250 }, [0, 1, 3])).toEqual([0, 250, 750])
  })

  it('with fractions, rounded once at the end, halves up', () => {
    expect(costs({ unit_amount_decimal: decimal('0.05') }, [9, 10, 29, 30, 1001])).toEqual([0, 1, 1, 2, 50])
  })

  it('by the pack', () => {
    expect(costs({ unit_amount: 100, transform_quantity: { divide_by: 12, round: 'up' } }, [1, 12, 13])).toEqual([
      100, 100, 200,
    ])
    expect(costs({ unit_amount: 100, transform_quantity: { divide_by: 12, round: 'down' } }, [11, 12])).toEqual([
      0, 100,
    ])
  })

  const tiers: Stripe.PriceCreateParams.Tier[] = [
    { up_to: 5, unit_amount: 700, flat_amount: 1000 },
    { up_to: 10, unit_amount: 650 },
    { up_to: 'inf', unit_amount: 600, flat_amount: 200 },
  ]

  it('graduated: each unit by its own tier, with the flat amounts of all that are reached', () => {
    expect(costs({ billing_scheme: 'tiered', tiers_mode: 'graduated', tiers }, [0, 1, 5, 6, 10, 20])).toEqual([
      1000, 1700, 4500, 5150, 7750, 13_950,
    ])
  })

  it('by volume: all units by the tier that their number falls into', () => {
    expect(costs({ billing_scheme: 'tiered', tiers_mode: 'volume', tiers }, [0, 1, 5, 6, 10, 20])).toEqual([
      1000, 1700, 4500, 3900, 6500, 12_200,
    ])
  })

  it('in another currency of the price', () => {
    expect(costs({ unit_amount: 100, currency_options: { jpy: { unit_amount: 150 } } }, [2], 'jpy')).toEqual([300])
    expect(
      costs(
        {
          billing_scheme: 'tiered',
          tiers_mode: 'volume',
          tiers,
          currency_options: { eur: { tiers: [{ up_to: 'inf', unit_amount: 90 }] } },
        },
        [3],
        'eur',
      ),
    ).toEqual([270])
    expect(() => costs({ unit_amount: 100 }, [1], 'eur')).toThrow('has no amount in eur')
  })

  it('with the preset where the buyer chooses', () => {
    expect(costs({ custom_unit_amount: { enabled: true, preset: 500 } }, [1])).toEqual([500])
    expect(costs({ custom_unit_amount: { enabled: true } }, [1])).toEqual([0])
  })

  it('exactly', () => {
    expect(rounded(exactly('0.5'))).toBe(1)
    expect(rounded(exactly('-0.5'))).toBe(-1)
    expect(rounded(exactly('0.499999999999'))).toBe(0)
    expect(['10.50', '2000.0', '0.000000000001', '-1.10', '0'].map(canonical)).toEqual([
      '10.5',
      '2000',
      '0.000000000001',
      '-1.1',
      '0',
    ])
    expect([...products(account)]).toHaveLength(1)
  })
})
