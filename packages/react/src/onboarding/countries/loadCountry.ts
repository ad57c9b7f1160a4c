import type { CountryFields } from '@connect-kit/contract/fields'

type Load = () => Promise<CountryFields>

const fieldsOf = ({ fields }: { fields: CountryFields }) => fields

const loads = /* @__PURE__ */ new Map<string, Load>([
  ['AU', () => import('./packs/australia.js').then(fieldsOf)],
  ['BR', () => import('./packs/brazil.js').then(fieldsOf)],
  ['CA', () => import('./packs/canada.js').then(fieldsOf)],
  ['DE', () => import('./packs/germany.js').then(fieldsOf)],
  ['FR', () => import('./packs/france.js').then(fieldsOf)],
  ['GB', () => import('./packs/unitedKingdom.js').then(fieldsOf)],
  ['MX', () => import('./packs/mexico.js').then(fieldsOf)],
  ['SG', () => import('./packs/singapore.js').then(fieldsOf)],
  ['US', () => import('./packs/unitedStates.js').then(fieldsOf)],
])

/** What fetches the rules of one country: the same function for the same country. */
export function loadCountry(country: string): Load {
  const known = loads.get(country)
  if (known) return known
  const load: Load = () => import('./packs/anyCountry.js').then(({ anyCountry }) => anyCountry(country))
  loads.set(country, load)
  return load
}
