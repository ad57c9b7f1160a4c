import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everywhereExpandables } from '../core/everywhereExpandables.js'
import { paramFields } from '../core/params/paramFields.js'
import type { Route } from '../core/route.js'
import { modules } from '../modules.js'
import type { RunningSandbox } from '../startSandbox.js'
import { raw } from '../testing/rawRequest.js'
import { type DeclaredKeys, resourceKeys } from '../testing/resourceKeys.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox & { stripe: Stripe }
let ask: ReturnType<typeof raw>

beforeAll(async () => {
  running = await frozenSandbox()
  ask = raw(running)
})

afterAll(() => running.close())

const routes = modules.flatMap(({ routes: own = [] }) => own)
const fieldsOf = ({ params }: Route) => (typeof params === 'string' ? paramFields(params) : params)
const needsNothing = (route: Route) => Object.values(fieldsOf(route)).every(({ required }) => !required)
const named = (chosen: readonly Route[]) => chosen.map((route) => [`${route.method} ${route.path}`, route] as const)
/** With an id that names nothing in every place of the path. */
const nowhere = ({ path }: Route) => path.replace(/\{\w+\}/g, 'nowhere1')
const isV2 = ({ path }: Route) => path.startsWith('/v2/')

it.each(named(routes.filter(({ path }) => !path.startsWith('/oauth/'))))(
  '%s refuses a parameter that it does not know, by its name',
  async (_, route) => {
    const { method } = route
    const path = nowhere(route)
    const answer =
      method === 'POST'
        ? await ask(method, path, { body: isV2(route) ? { planet: { name: 1 } } : 'planet[name]=1' })
        : await ask(method, `${path}?planet[name]=1`)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({
      code: 'parameter_unknown',
      param: 'planet',
      message: 'Received unknown parameter: planet',
    })
  },
)

it.each(named(routes.filter((route) => /\{/.test(route.path) && !/^\/v[12](\/core)?\/accounts/.test(route.path))))(
  '%s names what the path asks for in vain',
  async (_, route) => {
    // What an attached method belongs to is named by one of two parameters.
    if (!needsNothing(route) || route.path.endsWith('/attach')) return
    const answer = await ask(route.method, nowhere(route))
    expect(answer.status).toBe(404)
    expect(answer.body.error).toMatchObject({
      type: 'invalid_request_error',
      code: isV2(route) ? expect.any(String) : 'resource_missing',
      message: expect.stringMatching(/^No such [\w .]+: 'nowhere1'|not found/i),
    })
    if (!isV2(route)) expect(answer.body.error?.param).toBe('id')
  },
)

it.each(named(routes.filter(({ path }) => path.startsWith('/v1/accounts/'))))(
  '%s does not tell an unknown account from one of others',
  async (_, route) => {
    if (!needsNothing(route)) return
    const answer = await ask(route.method, nowhere(route))
    expect([answer.status, answer.body.error?.code]).toEqual([403, 'account_invalid'])
  },
)

const lists = routes.filter(
  (route) => route.method === 'GET' && !/\{/.test(route.path) && 'limit' in fieldsOf(route) && needsNothing(route),
)

describe.each(named(lists))('%s', (_, route) => {
  it.each(['0', '-1', '101', 'abc', '1.5'])('takes no limit of %s', async (limit) => {
    const answer = await ask('GET', `${route.path}?limit=${limit}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error).toMatchObject({ code: 'parameter_invalid_integer', param: 'limit' })
  })

  it('is an envelope with its address', async () => {
    const { body } = await ask('GET', `${route.path}?limit=100`)
    if (isV2(route)) {
      expect(Object.keys(body).sort()).toEqual(['data', 'next_page_url', 'previous_page_url'])
      return
    }
    expect(Object.keys(body).sort()).toEqual(['data', 'has_more', 'object', 'url'])
    expect(body).toMatchObject({ object: 'list', url: route.path, has_more: false })
  })

  it.runIf('starting_after' in fieldsOf(route))('knows its cursors', async () => {
    for (const param of ['starting_after', 'ending_before']) {
      const answer = await ask('GET', `${route.path}?${param}=zz_nowhere`)
      expect(answer.status).toBe(400)
      expect(answer.body.error).toMatchObject({ code: 'resource_missing', param })
    }
  })

  it.runIf('expand' in fieldsOf(route))(
    'expands nothing that its objects do not have, also when it has none',
    async () => {
      for (const path of ['foo', 'data.foo', 'data', 'data.object']) {
        const answer = await ask('GET', `${route.path}?expand[]=${path}`)
        expect(answer.status).toBe(400)
        expect(answer.body.error).toMatchObject({
          type: 'invalid_request_error',
          message: `This property cannot be expanded (${path}).`,
        })
      }
    },
  )
})

it('every member that the SDK declares as an id or the object can be expanded', () => {
  const declared = new Map<string, Set<string>>()
  for (const { type, fields } of [
    ...everywhereExpandables,
    ...modules.flatMap(({ expandables = [] }) => expandables),
  ]) {
    declared.set(type, new Set([...(declared.get(type) ?? []), ...Object.keys(fields)]))
  }
  const lacking = Object.entries(resourceKeys).flatMap(([type, keys]) =>
    declared.has(type)
      ? [...expandablesIn(keys)].filter((path) => !declared.get(type)?.has(path)).map((path) => `${type}.${path}`)
      : [],
  )
  expect(
    lacking.filter((path) => !/bancontact|ideal|sofort|us_bank_account|sepa_debit|card_present/.test(path)),
  ).toEqual([])
})

function* expandablesIn(keys: DeclaredKeys, path = ''): Generator<string> {
  for (const [name, key] of Object.entries(keys)) {
    if (key.type === 'expandable') yield path + name
    if (key.keys) yield* expandablesIn(key.keys, `${path}${name}.`)
  }
}
