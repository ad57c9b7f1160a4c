import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { eventsOf } from '../core/storedEvent.js'

export const eventRoutes: Route[] = [
  route('GET', '/v1/events', 'EventListParams', (ctx) => {
    const { type, types, delivery_success: delivered } = ctx.params
    const wanted = types ?? (type === undefined ? undefined : [type])
    const [only] = wanted?.length === 1 ? wanted : []
    return listOf(ctx, eventsOf(ctx.account), {
      where: { delivered, ...(only !== undefined && !only.endsWith('*') ? { type: only } : {}) },
      ...(wanted ? { matches: ({ type: made }) => wanted.some((pattern) => fits(pattern, made)) } : {}),
    })
  }),

  route('GET', '/v1/events/{id}', 'EventRetrieveParams', (ctx) => {
    const id = ctx.path.id ?? ''
    const event = eventsOf(ctx.account).get(id)
    if (!event) throw missing('event', id)
    return event
  }),
]

/** `payout.paid`, `payout.*` or `*`. */
const fits = (pattern: string, type: string) =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern
