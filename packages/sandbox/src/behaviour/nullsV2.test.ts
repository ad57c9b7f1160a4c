import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ParamFields } from '../core/params/fields.js'
import { paramFields } from '../core/params/paramFields.js'
import { modules } from '../modules.js'
import type { RunningSandbox } from '../startSandbox.js'
import { furnish, type Known } from '../testing/furnish.js'
import { raw } from '../testing/rawRequest.js'
import { frozenSandbox } from '../testing/stripeClient.js'

let running: RunningSandbox
let ask: ReturnType<typeof raw>
let known: Known

beforeAll(async () => {
  running = await frozenSandbox()
  ask = raw(running)
  const made = await furnish({ ask, key: 'sk_test_sandbox', text: 'novels' })
  known = { ...made, accounts: made.v2_accounts ?? '', persons: made.v2_persons ?? '' }
})

afterAll(() => running.close())

function* members(fields: ParamFields, path: string[] = []): Generator<string[]> {
  for (const [name, { type }] of Object.entries(fields)) {
    yield [...path, name]
    if (type.kind === 'object' && path.length < 5) yield* members(type.fields, [...path, name])
  }
}

function nested([head = '', ...rest]: string[], value: unknown): object {
  return { [head]: rest.length === 0 ? value : nested(rest, value) }
}

const routes = modules
  .flatMap(({ routes: own = [] }) => own)
  .filter(({ method, path }) => method === 'POST' && path.startsWith('/v2/') && !path.endsWith('/close'))

it.each(routes.map((route) => [route.path, route] as const))(
  '%s takes null and nonsense in every place',
  async (_, route) => {
    const path = route.path.replace(/(\w+)\/\{\w+\}/g, (_, kind: string) => `${kind}/${known[kind] ?? 'x'}`)
    const fields = typeof route.params === 'string' ? paramFields(route.params) : route.params
    for (const member of members(fields)) {
      for (const value of [null, {}, 'x']) {
        const { status, body } = await ask('POST', path, { body: nested(member, value) })
        expect([member.join('.'), status < 500]).toEqual([member.join('.'), true])
        expect(body.error === undefined).toBe(status === 200)
      }
    }
    const parts = [
      'identity',
      'defaults',
      'requirements',
      'configuration.customer',
      'configuration.merchant',
      'configuration.recipient',
    ]
    const include = parts.map((part, index) => `include[${index}]=${part}`).join('&')
    expect((await ask('GET', `/v2/core/accounts/${known.accounts}?${include}`)).status).toBe(200)
    expect((await ask('GET', `/v1/accounts/${known.accounts}`)).status).toBe(200)
  },
  60_000,
)
