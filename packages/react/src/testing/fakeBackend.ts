import { errorStatus, routes } from '@connect-kit/contract'
import { aSession, page } from '@connect-kit/contract/testing'
import { type CallableRoute, endpoints } from '../api/endpoints.js'
import { type FakeAnswer, type FakeRoute, fakeRoute, Unanswered } from './fakeRoute.js'

/** What the backend answers, by route. @public */
export type FakeRoutes = { [Name in CallableRoute]?: FakeAnswer<Name> | FakeRoute<Name> }

/**
 * A backend that is not there: give it to the provider as `fetch`. Every request is checked against the contract. The session
 * is the owner's unless `getSession` is faked; any other route that nobody faked is an error that names it.
 * @public
 */
export function fakeBackend(fakes: FakeRoutes = {}): typeof fetch {
  const known: FakeRoutes = { getSession: aSession(), listMoneyOperations: page([]), ...fakes }
  return async (input, init = {}) => {
    const asked = new URL(String(input), 'http://localhost')
    const found = find(init.method ?? 'GET', asked.pathname)
    if (!found) throw report(`${init.method} ${asked.pathname} is not a route of the contract.`)
    const body: unknown = init.body ? JSON.parse(String(init.body)) : {}
    const request = routes[found.name].request.parse({
      ...found.fields,
      ...Object.fromEntries(asked.searchParams),
      ...Object(body),
    })
    if (found.name === 'streamEvents' && !fakes.streamEvents) return silence(init.signal)
    const given = known[found.name]
    if (given === undefined) throw report(`${found.name} was asked but not faked. Add it to the fake routes.`)
    const answer =
      typeof given === 'function'
        ? Reflect.apply(given, undefined, [request])
        : Reflect.apply(fakeRoute, undefined, [found.name, given])(request)
    return respond(answer, init.signal)
  }
}

function find(method: string, pathname: string): { name: CallableRoute; fields: Record<string, string> } | undefined {
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const [verb, template = ''] = endpoint.split(' ')
    const pattern = new RegExp(`${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    const match = verb === method && pattern.exec(pathname)
    if (match) return { name: name as CallableRoute, fields: { ...match.groups } }
  }
  return undefined
}

function respond(answer: unknown, signal: AbortSignal | null | undefined): Response | Promise<Response> {
  if (!(answer instanceof Unanswered)) return Response.json(answer)
  if (answer.error) {
    const message = `The fake backend answers ${answer.error.type}.`
    const error = { ...answer.error, message, request_id: 'req_fake' }
    return Response.json({ error }, { status: errorStatus[error.type] })
  }
  if (answer.kind === 'lost') throw new TypeError('Failed to fetch')
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

/** A stream of events on which nothing ever happens. */
function silence(signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream({
    start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
  })
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
}

/** Seen even where the component under test turns every failed request into a notice. */
function report(message: string): Error {
  console.error(message)
  return new Error(message)
}
