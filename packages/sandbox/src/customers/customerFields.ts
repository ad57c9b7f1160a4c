import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'

/** What creation and update set alike. Absent parameters leave a member alone; an empty string unsets it. */
export function customerFields(
  before: Pick<Stripe.Customer, 'address' | 'shipping' | 'invoice_settings'>,
  params: Omit<Stripe.CustomerUpdateParams, 'balance' | 'default_source' | 'source' | 'metadata'>,
): Partial<Stripe.Customer> {
  const { address, shipping, invoice_settings: settings } = params
  requireLengths(params)
  return {
    ...(address === undefined ? {} : { address: address ? mergedAddress(before.address, address) : null }),
    ...(params.business_name === undefined ? {} : named('business_name', params.business_name)),
    ...(params.description === undefined ? {} : { description: params.description || null }),
    ...(params.email === undefined ? {} : { email: params.email || null }),
    ...(params.individual_name === undefined ? {} : named('individual_name', params.individual_name)),
    ...(params.invoice_prefix ? { invoice_prefix: params.invoice_prefix } : {}),
    ...(settings === undefined ? {} : { invoice_settings: mergedSettings(before.invoice_settings, settings) }),
    ...(params.name === undefined ? {} : { name: params.name || null }),
    ...(params.next_invoice_sequence === undefined ? {} : { next_invoice_sequence: params.next_invoice_sequence }),
    ...(params.phone === undefined ? {} : { phone: params.phone || null }),
    ...(params.preferred_locales === undefined ? {} : { preferred_locales: params.preferred_locales }),
    ...(shipping === undefined ? {} : { shipping: shipping ? shippingFrom(before.shipping, shipping) : null }),
    ...(params.tax_exempt === undefined ? {} : { tax_exempt: params.tax_exempt || 'none' }),
  }
}

/** An update names only the parts of an address that change. */
export function mergedAddress(before: Stripe.Address | null | undefined, given: Stripe.AddressParam): Stripe.Address {
  const part = (key: keyof Stripe.Address) => (given[key] === undefined ? (before?.[key] ?? null) : given[key] || null)
  return {
    city: part('city'),
    country: part('country'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  }
}

function shippingFrom(
  before: Stripe.Customer.Shipping | null,
  { address, name, phone }: Stripe.CustomerUpdateParams.Shipping,
): Stripe.Customer.Shipping {
  return {
    address: mergedAddress(before?.address, address),
    name,
    phone: phone === undefined ? (before?.phone ?? null) : phone || null,
  }
}

function mergedSettings(
  before: Stripe.Customer.InvoiceSettings,
  given: Stripe.CustomerUpdateParams.InvoiceSettings,
): Stripe.Customer.InvoiceSettings {
  const { custom_fields: fields, default_payment_method: method, footer, rendering_options: rendering } = given
  return {
    custom_fields: fields === undefined ? before.custom_fields : fields || null,
    default_payment_method: method === undefined ? before.default_payment_method : method || null,
    footer: footer === undefined ? before.footer : footer || null,
    rendering_options:
      rendering === undefined
        ? before.rendering_options
        : rendering
          ? {
              amount_tax_display: rendering.amount_tax_display || null,
              template: rendering.template || null,
            }
          : null,
  }
}

/** These two are absent, not null, on a customer without them. */
const named = (key: 'business_name' | 'individual_name', value: string | null) => ({ [key]: value || undefined })

function requireLengths(params: Stripe.CustomerUpdateParams): void {
  const limits = { name: 256, phone: 20, description: 5000, email: 512, business_name: 150, individual_name: 150 }
  for (const [name, limit] of Object.entries(limits)) {
    const value: unknown = Reflect.get(params, name)
    if (typeof value === 'string' && value.length > limit) {
      throw invalidRequest(`Invalid string: ${value.slice(0, 20)}…; must be at most ${limit} characters`, {
        param: name,
      })
    }
  }
  const { invoice_prefix: prefix, invoice_settings: settings, next_invoice_sequence: next } = params
  if (prefix !== undefined && !/^[A-Z0-9]{3,12}$/.test(prefix)) {
    throw invalidRequest('The invoice prefix must be 3 to 12 uppercase letters or numbers.', {
      param: 'invoice_prefix',
    })
  }
  if (next !== undefined && next < 1) {
    throw invalidRequest('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'next_invoice_sequence',
    })
  }
  if (settings?.custom_fields && settings.custom_fields.length > 4) {
    throw invalidRequest('You can have up to 4 custom fields.', { param: 'invoice_settings[custom_fields]' })
  }
}
