import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { exactly, rounded } from './decimalAmounts.js'
import { priceDetails } from './objects.js'

type UnitAmount = Pick<Stripe.Price.Tier, 'unit_amount' | 'unit_amount_decimal'>

/**
 * What so many of a price cost, in the price's own currency or another that it is sold in. An amount that the buyer chooses
 * counts with its preset.
 */
export function amountOf(
  account: AccountState,
  price: Stripe.Price,
  quantity: number,
  currency: string = price.currency,
): number {
  const details = priceDetails(account).get(price.id)
  const option = currency === price.currency ? price : details?.currencyOptions[currency]
  if (!option) throw new Error(`The price ${price.id} has no amount in ${currency}.`)
  const packs = packsOf(quantity, price.transform_quantity)
  if (price.billing_scheme === 'tiered') {
    const tiers = (currency === price.currency ? details?.tiers : details?.currencyOptions[currency]?.tiers) ?? []
    return price.tiers_mode === 'volume' ? volume(tiers, packs) : graduated(tiers, packs)
  }
  if (option.custom_unit_amount) return (option.custom_unit_amount.preset ?? 0) * packs
  return times(option, packs)
}

/** Ten of something sold by the dozen are one pack or none. */
function packsOf(quantity: number, transform: Stripe.Price.TransformQuantity | null): number {
  if (!transform) return quantity
  const packs = quantity / transform.divide_by
  return transform.round === 'up' ? Math.ceil(packs) : Math.floor(packs)
}

/** Each unit costs what its own tier says, and the flat amount of every tier that is reached is added. */
function graduated(tiers: readonly Stripe.Price.Tier[], quantity: number): number {
  let total = 0
  let below = 0
  for (const [index, tier] of tiers.entries()) {
    // The flat amount of the first tier is owed even for nothing.
    if (index > 0 && quantity <= below) break
    const inTier = Math.max(0, Math.min(quantity, tier.up_to ?? quantity) - below)
    total += times(tier, inTier) + flat(tier)
    below = tier.up_to ?? quantity
  }
  return total
}

/** All units cost what the tier says that their number falls into. */
function volume(tiers: readonly Stripe.Price.Tier[], quantity: number): number {
  const tier = tiers.find(({ up_to }) => up_to === null || quantity <= up_to) ?? tiers.at(-1)
  return tier ? times(tier, quantity) + flat(tier) : 0
}

function times({ unit_amount, unit_amount_decimal }: UnitAmount, quantity: number): number {
  if (unit_amount !== null) return unit_amount * quantity
  return unit_amount_decimal === null ? 0 : rounded(exactly(unit_amount_decimal) * BigInt(quantity))
}

function flat({ flat_amount, flat_amount_decimal }: Stripe.Price.Tier): number {
  if (flat_amount !== null) return flat_amount
  return flat_amount_decimal === null ? 0 : rounded(exactly(flat_amount_decimal))
}
