import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

/** Countries whose standard registration says how the place of supply is found. */
const placed = new Set(
  'ae at au be bg ch cy cz de dk ee es fi fr gb gr hr hu ie it jp lt lu lv mt nl no nz pl pt ro se sg si sk'.split(' '),
)

/** The options of the country itself: no others may be given, and they must be. What a country does not show is left out. */
export function countryOptions(
  country: string,
  given: Stripe.Tax.RegistrationCreateParams.CountryOptions,
): Stripe.Tax.Registration.CountryOptions
export function countryOptions(country: string, given: object): object {
  const key = country.toLowerCase()
  const stranger = Object.keys(given).find((name) => name !== key)
  if (stranger !== undefined) {
    throw invalidRequest(`The options of \`${stranger}\` cannot be used for a registration in ${country}.`, {
      param: `country_options[${stranger}]`,
    })
  }
  const options: Options | undefined = new Map(Object.entries(given)).get(key)
  if (!options) {
    throw invalidRequest(`Missing required param: country_options[${key}].`, {
      code: 'parameter_missing',
      param: `country_options[${key}]`,
    })
  }
  const { standard, ...rest } = options
  if (!placed.has(key) || options.type !== 'standard') return { [key]: rest }
  return { [key]: { standard: { place_of_supply_scheme: 'standard', ...standard }, ...rest } }
}

interface Options {
  standard?: { place_of_supply_scheme?: string }
  type: string
}
