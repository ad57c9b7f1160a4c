import { anyCountry } from './anyCountry.js'
import { australia } from './australia.js'
import { brazil } from './brazil.js'
import type { CountryFields } from './CountryFields.js'
import { canada } from './canada.js'
import { france } from './france.js'
import { germany } from './germany.js'
import { mexico } from './mexico.js'
import { singapore } from './singapore.js'
import { unitedKingdom } from './unitedKingdom.js'
import { unitedStates } from './unitedStates.js'

const known = new Map<string, CountryFields>([
  ['AU', australia],
  ['BR', brazil],
  ['CA', canada],
  ['DE', germany],
  ['FR', france],
  ['GB', unitedKingdom],
  ['MX', mexico],
  ['SG', singapore],
  ['US', unitedStates],
])

/**
 * What is known of a country, by its two letters. All countries come with it: a page in a browser loads the one it needs
 * (`germany`, `anyCountry(…)`). Japan's own fields are not here.
 * @public
 */
export const fieldsOf = (country: string): CountryFields => known.get(country) ?? anyCountry(country)
