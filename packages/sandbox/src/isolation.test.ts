import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountState } from './core/account.js'
import type { ParamField, ParamFields, ParamType } from './core/params/fields.js'
import { paramFields } from './core/params/paramFields.js'
import type { Route } from './core/route.js'
import { modules } from './modules.js'
import { type RunningSandbox, startSandbox } from './startSandbox.js'
import { formOf, furnish, type Known } from './testing/furnish.js'
import { japaneseSeller, usualCapabilities } from './testing/onboarding.js'
import { type RawAnswer, type RawRequest, raw } from './testing/rawRequest.js'
import { testStart } from './testing/stripeClient.js'

const text = 'zqxsecret'

let running: RunningSandbox
let ask: ReturnType<typeof raw>
/** What is kept from others: on a platform, and in an account that is connected to it. */
let kept: { ids: Set<string>; known: Known[] }

interface Stranger {
  who: string
  key: string
  account?: string
  known: Known
  /** Ids that this one may know of others. */
  allowed: Set<string>
}
const strangers: Stranger[] = []

beforeAll(async () => {
  running = await startSandbox({ clock: 'frozen', now: testStart })
  ask = raw(running)
  const key = 'sk_test_owner'
  const stranger = 'sk_test_stranger'
  const platform = await furnish({ ask, key, text })
  const seller = { ...japaneseSeller, type: 'custom', country: 'JP', capabilities: usualCapabilities }
  const connect = async (of: string, params: object) =>
    (await ask('POST', '/v1/accounts', { key: of, body: formOf(params) })).body.id ?? ''
  const owner = platform.accounts ?? ''
  const own = await furnish({ ask, key, account: owner, text })
  const sibling = await connect(key, { ...seller, email: 'sibling@example.com' })
  const siblings = await furnish({ ask, key, account: sibling, text: 'harmless' })
  const others = await furnish({ ask, key: stranger, text: 'harmless' })
  await running.sandbox.clock.advance(120)
  for (const [known, options] of [
    [platform, {}],
    [own, { headers: { 'stripe-account': owner } }],
  ] as const) {
    for (const list of ['disputes', 'charges', 'events']) {
      known[list] = (await ask('GET', `/v1/${list}`, { key, ...options })).body.data?.[0]?.id ?? ''
    }
  }
  const ownerPlatform = running.sandbox.platform(key)
  const states = [ownerPlatform.account, ...[...ownerPlatform.accounts.values()].filter(({ id }) => id !== sibling)]
  const theirs = new Set(
    [running.sandbox.platform(stranger).account, ownerPlatform.accounts.get(sibling)].flatMap((one) =>
      one ? idsIn(one) : [],
    ),
  )
  kept = { ids: new Set(states.flatMap(idsIn).filter((id) => !theirs.has(id))), known: [platform, own] }
  const concerning = await ask('GET', '/v2/core/events?limit=100', { key, headers: { 'stripe-account': sibling } })
  for (const { id } of concerning.body.data ?? []) kept.ids.delete(id)
  const connectedTo = new Set([ownerPlatform.account.id, `ca_${ownerPlatform.account.id.replace('acct_', '')}`])
  strangers.push(
    { who: 'another platform', key: stranger, known: others, allowed: new Set() },
    { who: 'a sibling', key, account: sibling, known: siblings, allowed: connectedTo },
  )
}, 60_000)

afterAll(() => running.close())

function idsIn(account: AccountState): string[] {
  const ids = new Set<string>([account.id])
  for (const [, objects] of account.collections) for (const object of objects) collectIds(object, ids)
  return [...ids]
}

function collectIds(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, into)
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') into.add(value.id)
    for (const member of Object.values(value)) collectIds(member, into)
  }
}

const as = ({ key, account }: Stranger, body?: string | object): RawRequest => ({
  key,
  headers: account === undefined ? {} : { 'stripe-account': account },
  ...(body === undefined ? {} : { body }),
})

/** What an answer gives away: the text that was planted, and ids that the question did not name. */
function givenAway({ body }: RawAnswer, question: string, { allowed }: Stranger): string[] {
  const answer = JSON.stringify(body)
  const words = answer.match(/\b[A-Za-z]+(?:_[A-Za-z]+)*_[A-Za-z0-9]{8,}\b/g) ?? []
  const leaked = words.filter((word) => kept.ids.has(word) && !question.includes(word) && !allowed.has(word))
  return answer.includes(text) && !question.includes(text) ? [text, ...leaked] : leaked
}

const routes = modules.flatMap(({ routes: own = [] }) => own)
const fieldsOf = ({ params }: Route): ParamFields => (typeof params === 'string' ? paramFields(params) : params)
const named = (chosen: readonly Route[]) => chosen.map((route) => [`${route.method} ${route.path}`, route] as const)

/** Something that the check of parameters lets through for each required one. */
function filled(fields: ParamFields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, { required }]) => required)
      .map(([name, { type }]) => [name, sample(name, type)]),
  )
}

function sample(name: string, type: ParamType): unknown {
  switch (type.kind) {
    case 'object':
      return filled(type.fields)
    case 'array':
      return [sample(name, type.of)]
    case 'union':
      return type.of[0] ? sample(name, type.of[0]) : ''
    case 'enum':
      return type.values[0]
    case 'boolean':
      return true
    case 'map':
      return {}
    case 'integer':
    case 'number':
    case 'decimal':
      return 100
    default:
      return /currency/.test(name)
        ? 'jpy'
        : /email/.test(name)
          ? 'a@example.com'
          : /url/.test(name)
            ? 'https://a.example'
            : 'x'
  }
}

const isV2 = ({ path }: Route) => path.startsWith('/v2/')
const bodyOf = (route: Route, params: object) => (isV2(route) ? params : formOf(params))

/** The kinds of id that the word before a place in a path stands for; all of them where it is not known. */
function fits(kind: string, known: Known): string[] {
  const direct: Record<string, string[]> = {
    accounts: ['accounts', 'v2_accounts'],
    balance_transactions: ['balance_transactions', 'customer_balance'],
    capabilities: [],
    configurations: ['configurations', 'payment_method_configurations'],
    external_accounts: ['external_accounts'],
    features: ['features', 'entitlement_features'],
    persons: ['persons', 'v2_persons'],
    refunds: ['refunds', 'fee_refunds'],
    sessions: ['sessions', 'portal_sessions'],
  }
  return (direct[kind] ?? [kind]).flatMap((name) => known[name] || [])
}

const placesIn = (path: string) =>
  [...path.matchAll(/(\w+)\/\{(\w+)\}/g)].map(([, kind = '', name = '']) => ({ kind, name }))

/** The path with every combination of ids in its places. */
function addresses(path: string, idsFor: (kind: string, place: number) => string[]): string[] {
  return placesIn(path).reduce<string[]>(
    (paths, { kind, name }, place) =>
      paths.flatMap((one) => idsFor(kind, place).map((id) => one.replace(`{${name}}`, id))),
    [path],
  )
}

describe.each(['another platform', 'a sibling'])('%s', (who) => {
  const stranger = (): Stranger => {
    const found = strangers.find((one) => one.who === who)
    if (!found) throw new Error(who)
    return found
  }

  it.each(named(routes.filter(({ path }) => path.includes('{'))))('reaches nothing through %s', async (_, route) => {
    const self = stranger()
    const params = filled(fieldsOf(route))
    // Ids of other kinds are only read.
    const everything = route.method === 'GET' ? Object.values(kept.known[0] ?? {}).filter(Boolean) : []
    const foreign = (kind: string) => kept.known.flatMap((known) => fits(kind, known))
    const asked = new Set([
      // Where the first is one's own, the second is still somebody else's.
      ...addresses(route.path, (kind, place) =>
        place === 0 && placesIn(route.path).length > 1 ? fits(kind, self.known) : foreign(kind),
      ),
      ...addresses(route.path, foreign),
      ...addresses(route.path, (kind, place) =>
        place === 0 ? (placesIn(route.path).length > 1 ? foreign(kind).slice(0, 1) : everything) : everything,
      ),
    ])
    for (const path of asked) {
      const answer = await ask(
        route.method,
        path,
        as(self, route.method === 'POST' ? bodyOf(route, params) : undefined),
      )
      expect([answer.status >= 400 && answer.status < 500, path]).toEqual([true, path])
      expect(answer.body.error?.message, path).toEqual(expect.any(String))
      expect(givenAway(answer, path, self), path).toEqual([])
    }
  })

  it.each(named(routes.filter(({ method, path }) => method === 'GET' && !path.includes('{'))))(
    'finds nothing through %s',
    async (_, route) => {
      const self = stranger()
      const fields = fieldsOf(route)
      const params = filled(fields)
      const queries: object[] = [params, { ...params, ...('limit' in fields ? { limit: 100 } : {}) }]
      for (const name of [...textsIn(fields)]) {
        for (const id of idsNamed(name)) queries.push({ ...params, ...nested(name, id) })
      }
      if (route.path.endsWith('/search')) {
        for (const field of ['name', 'email', 'description']) queries.push({ query: `${field}:'${text}'` })
        queries.push({ query: `metadata['note']:'${text}'` })
      }
      for (const query of queries) {
        const path = `${route.path}?${formOf(query)}`
        const answer = await ask('GET', path, as(self))
        expect(answer.status, path).toBeLessThan(500)
        expect(givenAway(answer, path, self), path).toEqual([])
        if (answer.status !== 200) expect(answer.body.error?.message, path).toEqual(expect.any(String))
      }
    },
  )

  it.each(named(routes.filter(({ method }) => method === 'POST')))(
    'ties nothing of others to itself through %s',
    async (_, route) => {
      const self = stranger()
      const fields = fieldsOf(route)
      const [own] = addresses(route.path, (kind) => fits(kind, self.known))
      if (own === undefined) return
      const params = { ...filled(fields), ...ownIds(fields, self.known) }
      for (const name of textsIn(fields)) {
        for (const id of idsNamed(name)) {
          const asked = merge(params, nested(name, id))
          const answer = await ask('POST', own, as(self, bodyOf(route, asked)))
          const question = `${own} ${name}=${id}`
          expect(answer.status, question).toBeLessThan(500)
          expect(givenAway(answer, JSON.stringify(asked) + question, self), question).toEqual([])
          if (answer.status === 200) expect(held(answer.body, id), question).toEqual([])
        }
      }
    },
  )
})

/** Parameters that name an object, `items[][price]` for example. */
function* textsIn(fields: ParamFields, path: string[] = []): Generator<string[]> {
  if (path.length > 4) return
  for (const [name, field] of Object.entries(fields)) yield* textsOf(field, [...path, name])
}

function* textsOf({ type }: ParamField, path: string[]): Generator<string[]> {
  if (type.kind === 'string') yield path
  else if (type.kind === 'object') yield* textsIn(type.fields, path)
  else if (type.kind === 'array') yield* textsOf({ type: type.of }, [...path, '0'])
  else if (type.kind === 'union') for (const member of type.of) yield* textsOf({ type: member }, path)
}

const namesOfKinds: Record<string, string[]> = {
  account: ['accounts'],
  charge: ['charges'],
  configuration: ['configurations'],
  coupon: ['coupons'],
  customer: ['customers'],
  customer_account: ['v2_accounts'],
  default_payment_method: ['payment_methods'],
  default_price: ['prices'],
  destination: ['accounts', 'external_accounts'],
  ending_before: ['customers', 'charges', 'invoices'],
  entitlement_feature: ['entitlement_features'],
  from_subscription: ['subscriptions'],
  invoice: ['invoices', 'billed'],
  invoice_line_item: ['lines'],
  on_behalf_of: ['accounts'],
  payment_intent: ['payment_intents', 'disputed'],
  payment_method: ['payment_methods'],
  payment_method_configuration: ['payment_method_configurations'],
  price: ['prices', 'one_time'],
  product: ['products'],
  promotion_code: ['promotion_codes'],
  source: ['sources', 'external_accounts'],
  source_transaction: ['charges'],
  starting_after: ['customers', 'charges', 'invoices'],
  subscription: ['subscriptions'],
  subscription_item: ['subscription_items'],
  tax_rate: ['tax_rates'],
  tax_rates: ['tax_rates'],
  default_tax_rates: ['tax_rates'],
  test_clock: ['test_clocks'],
  transfer: ['transfers'],
  calculation: ['calculations'],
  original_transaction: ['transactions'],
}

const kindsOf = (path: readonly string[]) => namesOfKinds[path.findLast((part) => part !== '0') ?? ''] ?? []
const idsNamed = (path: readonly string[]) =>
  kept.known.flatMap((known) => kindsOf(path).flatMap((kind) => known[kind] || []))

function nested(path: readonly string[], value: unknown): Record<string, unknown> {
  const [head = '', ...rest] = path
  return { [head]: rest.length === 0 ? value : nested(rest, value) }
}

const isHash = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function merge(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const held = merged[key]
    merged[key] = isHash(held) && isHash(value) ? merge({ ...held }, value) : value
  }
  return merged
}

/** One's own objects where one has to be named. */
function ownIds(fields: ParamFields, known: Known): Record<string, unknown> {
  let own: Record<string, unknown> = {}
  for (const path of textsIn(requiredOf(fields))) {
    const id = kindsOf(path).flatMap((kind) => known[kind] || [])[0]
    if (id) own = merge(own, nested(path, id))
  }
  if (fields.customer && known.customers) own = { customer: known.customers, ...own }
  return own
}

const requiredOf = (fields: ParamFields): ParamFields =>
  Object.fromEntries(Object.entries(fields).filter(([, { required }]) => required))

/** Where an answer holds an id, but for what is only text to it. */
function held(value: unknown, id: string, at = ''): string[] {
  if (value === id) return /metadata|description|name|reference|note/.test(at) ? [] : [at]
  if (!isHash(value)) return []
  return Object.entries(value).flatMap(([key, member]) => held(member, id, `${at}.${key}`))
}
