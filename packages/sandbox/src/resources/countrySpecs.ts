import { countrySpecs } from '../core/data/countrySpecs.js'
import { missing } from '../core/errors.js'
import { type Route, route } from '../core/route.js'
import { shortListOf } from '../core/shortList.js'

const specs = Object.values(countrySpecs)

export const countrySpecRoutes: Route[] = [
  route('GET', '/v1/country_specs', 'CountrySpecListParams', (ctx) => shortListOf(ctx, specs)),

  route('GET', '/v1/country_specs/{country}', 'CountrySpecRetrieveParams', (ctx) => {
    const country = ctx.path.country ?? ''
    const spec = specs.find(({ id }) => id === country)
    if (!spec) throw missing('country', country)
    return spec
  }),
]
