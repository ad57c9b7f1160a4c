import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { emptyParameter, invalidRequest, missing } from '../../core/errors.js'
import { listOf } from '../../core/list.js'
import { mergeMetadata } from '../../core/metadata.js'
import { type Route, route } from '../../core/route.js'
import { taxRates } from '../objects.js'

export const taxRateRoutes: Route[] = [
  route('POST', '/v1/tax_rates', 'TaxRateCreateParams', (ctx) => {
    const { params } = ctx
    requirePercentage(params.percentage)
    requireFields(params)
    const rate = taxRates(ctx.account).insert({
      id: ctx.sandbox.ids.next('txr'),
      object: 'tax_rate',
      active: params.active ?? true,
      country: params.country || null,
      created: ctx.now,
      description: params.description || null,
      display_name: params.display_name,
      effective_percentage: params.percentage,
      flat_amount: null,
      inclusive: params.inclusive,
      jurisdiction: params.jurisdiction || null,
      jurisdiction_level: null,
      livemode: false,
      metadata: mergeMetadata({}, params.metadata),
      percentage: params.percentage,
      rate_type: 'percentage',
      state: params.state || null,
      tax_type: params.tax_type ?? null,
    })
    ctx.emit('tax_rate.created', rate)
    return rate
  }),

  route('GET', '/v1/tax_rates', 'TaxRateListParams', (ctx) =>
    listOf(ctx, taxRates(ctx.account), { where: { active: ctx.params.active, inclusive: ctx.params.inclusive } }),
  ),

  route('GET', '/v1/tax_rates/{rate}', 'TaxRateRetrieveParams', (ctx) => taxRateNamed(ctx.account, ctx.path.rate)),

  route('POST', '/v1/tax_rates/{rate}', 'TaxRateUpdateParams', (ctx) => {
    const { account, params } = ctx
    const rate = taxRateNamed(account, ctx.path.rate)
    if (params.display_name === '') throw emptyParameter('display_name')
    requireFields(params)
    const changed = taxRates(account).update(rate.id, {
      metadata: mergeMetadata(rate.metadata ?? {}, params.metadata),
      ...(params.active === undefined ? {} : { active: params.active }),
      ...(params.country === undefined ? {} : { country: params.country || null }),
      ...(params.description === undefined ? {} : { description: params.description || null }),
      ...(params.display_name === undefined ? {} : { display_name: params.display_name }),
      ...(params.jurisdiction === undefined ? {} : { jurisdiction: params.jurisdiction || null }),
      ...(params.state === undefined ? {} : { state: params.state || null }),
      ...(params.tax_type === undefined ? {} : { tax_type: params.tax_type }),
    })
    ctx.emit('tax_rate.updated', changed, { previous: rate })
    return changed
  }),
]

function taxRateNamed(account: AccountState, id = ''): Stripe.TaxRate {
  const rate = taxRates(account).get(id)
  if (!rate) throw missing('tax rate', id)
  return rate
}

function requirePercentage(percentage: number): void {
  if (percentage >= 0 && percentage <= 100 && Math.abs(percentage * 10_000 - Math.round(percentage * 10_000)) < 1e-6) {
    return
  }
  throw invalidRequest('Invalid percentage: must be between 0 and 100, with up to 4 decimal places.', {
    param: 'percentage',
  })
}

function requireFields({ country, display_name: name, jurisdiction }: Stripe.TaxRateUpdateParams): void {
  if (country && !/^[A-Z]{2}$/i.test(country)) {
    throw invalidRequest(
      `Country '${country}' is unknown. Try using a 2-character alphanumeric country code instead.`,
      {
        code: 'country_code_invalid',
        param: 'country',
      },
    )
  }
  for (const [param, value] of Object.entries({ display_name: name, jurisdiction })) {
    if (value && value.length > 50) {
      throw invalidRequest(`Invalid string: ${value.slice(0, 20)}…; must be at most 50 characters`, { param })
    }
  }
}
