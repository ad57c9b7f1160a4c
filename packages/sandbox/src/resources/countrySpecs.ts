import { countrySpecs } from '../core/data/countrySpecs.js'
import { missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'

const specs = Object.values(countrySpecs)

export const countrySpecRoutes: Route[] = [
  route('GET', '/v1/country_specs', 'CountrySpecListParams', (ctx) => {
    const { limit = 10, starting_after: after } = ctx.params
    const start = after === undefined ? 0 : specs.findIndex(({ id }) => id === after) + 1
    const data = specs.slice(start, start + limit)
    return { object: 'list', data, has_more: specs.length > start + limit, url: ctx.url }
  }),

  route('GET', '/v1/country_specs/{country}', 'CountrySpecRetrieveParams', (ctx) => {
    const country = ctx.path.country ?? ''
    const spec = specs.find(({ id }) => id === country)
    if (!spec) throw missing('country', country)
    return spec
  }),
]
