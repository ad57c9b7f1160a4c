import { afterAll, beforeAll, expect, it } from 'vitest'
import { paramFields } from '../core/params/paramFields.js'
import type { Route } from '../core/route.js'
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
  const options = { ask, key: 'sk_test_sandbox' }
  known = await furnish({ ...options, text: 'novels' })
  for (const text of ['essays', 'poems']) {
    await running.sandbox.clock.advance(60)
    known = { ...(await furnish({ ...options, text })), ...known }
  }
  await running.sandbox.clock.advance(120)
})

afterAll(() => running.close())

const fieldsOf = ({ params }: Route) => (typeof params === 'string' ? paramFields(params) : params)
// There are more events than a page holds: they are walked elsewhere.
const lists = modules
  .flatMap(({ routes = [] }) => routes)
  .filter(
    (route) => route.method === 'GET' && 'starting_after' in fieldsOf(route) && !/preview|v1\/events/.test(route.path),
  )

it.each(lists.map((route) => [route.path, route] as const))('%s is walked to both ends', async (_, route) => {
  const path = route.path.replace(/(\w+)\/\{\w+\}/g, (_, kind: string) => `${kind}/${known[kind]}`)
  const required = Object.entries(fieldsOf(route)).flatMap(([name, { required: needed, type }]) =>
    needed ? [`${name}=${type.kind === 'enum' ? type.values[0] : (known[`${name}s`] ?? 'x')}`] : [],
  )
  const page = async (...query: string[]) => {
    const answer = await ask('GET', `${path}?${[...required, ...query].join('&')}`)
    expect(answer.status, JSON.stringify(answer.body.error)).toBe(200)
    return { ids: (answer.body.data ?? []).map(({ id }) => id), more: answer.body.has_more }
  }
  const all = await page('limit=100')
  expect(all.more).toBe(false)
  expect(new Set(all.ids).size).toBe(all.ids.length)
  const forwards: string[] = []
  const backwards: string[] = []
  for (const [index, id] of all.ids.entries()) {
    const next = await page('limit=1', `starting_after=${id}`)
    expect(next, `after ${index}`).toEqual({
      ids: all.ids.slice(index + 1, index + 2),
      more: index + 2 < all.ids.length,
    })
    forwards.push(...next.ids)
    const before = await page('limit=1', `ending_before=${id}`)
    expect(before, `before ${index}`).toEqual({ ids: all.ids.slice(Math.max(0, index - 1), index), more: index > 1 })
    backwards.push(...before.ids)
    if (index > 30) return
  }
  expect(forwards).toEqual(all.ids.slice(1))
  expect(backwards).toEqual(all.ids.slice(0, -1))
})
