import type Stripe from 'stripe'
import { type AccountState, perAccount } from '../../core/account.js'
import { missing } from '../../core/errors.js'
import { type Route, route } from '../../core/route.js'
import { mergedAddress } from '../../customers/customerFields.js'
import { requireCountry } from '../requireCountry.js'
import { taxCode } from '../taxCodes.js'

interface Held {
  defaults: Stripe.Tax.Settings.Defaults
  headOffice: Stripe.Tax.Settings.HeadOffice | null
}

const held = perAccount<Held>(() => ({
  defaults: { provider: 'stripe', tax_behavior: null, tax_code: null },
  headOffice: null,
}))

/** Tax settings are there for every account; they are active once the place of business and a tax code are known. */
export function taxSettingsOf(account: AccountState): Stripe.Tax.Settings {
  const { defaults, headOffice } = held(account)
  const missingFields = [
    ...(headOffice ? [] : ['head_office']),
    ...(defaults.tax_code === null ? ['defaults.tax_code'] : []),
  ]
  const active = missingFields.length === 0
  return {
    object: 'tax.settings',
    defaults,
    head_office: headOffice,
    livemode: false,
    status: active ? 'active' : 'pending',
    status_details: active ? { active: {} } : { pending: { missing_fields: missingFields } },
  }
}

export const taxSettingsRoutes: Route[] = [
  route('GET', '/v1/tax/settings', 'Tax.SettingsRetrieveParams', ({ account }) => taxSettingsOf(account)),

  route('POST', '/v1/tax/settings', 'Tax.SettingsUpdateParams', (ctx) => {
    const { defaults, head_office: office } = ctx.params
    if (defaults?.tax_code && !taxCode(defaults.tax_code)) {
      throw missing('tax code', defaults.tax_code, 'defaults[tax_code]')
    }
    const country = office ? office.address.country : undefined
    if (country) requireCountry(country, 'head_office[address][country]')
    const previous = taxSettingsOf(ctx.account)
    const state = held(ctx.account)
    if (defaults) {
      state.defaults = {
        ...state.defaults,
        ...(defaults.tax_behavior === undefined ? {} : { tax_behavior: defaults.tax_behavior }),
        ...(defaults.tax_code === undefined ? {} : { tax_code: defaults.tax_code || null }),
      }
    }
    if (office) state.headOffice = { address: mergedAddress(state.headOffice?.address, office.address) }
    const changed = taxSettingsOf(ctx.account)
    ctx.emit('tax.settings.updated', changed, { previous })
    return changed
  }),
]
