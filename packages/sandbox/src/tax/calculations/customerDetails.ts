import type Stripe from 'stripe'
import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { requireCountry } from '../requireCountry.js'
import { taxAddress } from '../taxAddress.js'
import type { TaxedAt } from './taxOf.js'

type Details = Stripe.Tax.Calculation.CustomerDetails

const europe = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')

/** Who buys and where: as the request says, else as the customer says. */
export function detailsOfCustomer(
  { customer_details: given }: Stripe.Tax.CalculationCreateParams,
  customer: Stripe.Customer | undefined,
): Details {
  const shipping = customer?.shipping?.address
  const stored = shipping ?? customer?.address ?? null
  const address = given?.address ? taxAddress(given.address) : stored
  if (given?.address && !given.address_source) {
    throw invalidRequest('Missing required param: customer_details[address_source].', {
      code: 'parameter_missing',
      param: 'customer_details[address_source]',
    })
  }
  if (!address?.country) {
    throw invalidRequest(
      "The customer's location isn't recognized. Set a valid customer address in order to calculate tax.",
      { code: 'customer_tax_location_invalid', param: customer ? 'customer' : 'customer_details[address]' },
    )
  }
  requireCountry(address.country, given?.address ? 'customer_details[address][country]' : 'customer')
  const usual =
    customer?.tax_exempt === 'exempt'
      ? 'customer_exempt'
      : customer?.tax_exempt === 'reverse'
        ? 'reverse_charge'
        : 'none'
  return {
    address,
    address_source: given?.address_source ?? (shipping ? 'shipping' : 'billing'),
    ip_address: given?.ip_address || null,
    tax_ids: (given?.tax_ids ?? []).map(({ type, value }) => ({ type, value })),
    taxability_override: given?.taxability_override ?? usual,
  }
}

export function placeOf(account: AccountState, { address, tax_ids, taxability_override }: Details): TaxedAt {
  const country = (address?.country ?? '').toUpperCase()
  return {
    country,
    state: address?.state ?? null,
    override: taxability_override,
    reverseCharge:
      country !== account.country && europe.includes(country) && tax_ids.some(({ type }) => type === 'eu_vat'),
  }
}
