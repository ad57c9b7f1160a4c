import { Hono } from 'hono'
import { controlRefusal } from './controlRefusal.js'
import { countrySpecs } from './data/countrySpecs.js'
import type { Fault, Faults } from './faults.js'
import type { Platform } from './platform.js'
import type { RequestLog } from './requestLog.js'
import type { Sandbox } from './sandbox.js'

export interface Controls {
  faults(): Faults
  requests(): RequestLog
  /** In turn with everything else that happens. */
  place(key: string, country: string): Platform | Promise<Platform>
}

/** What tests and the demo steer the sandbox with. Stripe has none of it. */
export function controlRoutes(sandbox: Sandbox, { faults, requests, place }: Controls): Hono {
  const control = new Hono()
  const time = () => ({ now: sandbox.clock.now(), frozen: sandbox.clock.frozen })

  control.get('/clock', (c) => c.json(time()))
  control.post('/clock/advance', async (c) => {
    const seconds = memberOf(await jsonOf(c.req.raw), 'seconds')
    if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0) {
      return c.json(controlRefusal('`seconds` must be a whole number, zero or more: time only moves forward.'), 400)
    }
    await sandbox.clock.advance(seconds)
    return c.json(time())
  })
  control.post('/platforms', async (c) => {
    const body = await jsonOf(c.req.raw)
    const key = memberOf(body, 'key')
    const country = memberOf(body, 'country') ?? 'JP'
    if (typeof key !== 'string' || !/^sk_test_\w+$/.test(key))
      return c.json(controlRefusal('`key` must be a sk_test_… key.'), 400)
    if (typeof country !== 'string' || !countrySpecs[country]) {
      return c.json(controlRefusal(`\`country\` must be one of ${Object.keys(countrySpecs).join(', ')}.`), 400)
    }
    const { account, publishableKey } = await place(key, country)
    return c.json({ account: account.id, country: account.country, publishable_key: publishableKey })
  })
  control.post('/reset', async (c) => {
    await sandbox.reset()
    return c.json(time())
  })
  control.get('/snapshot', async (c) =>
    c.body(await sandbox.snapshot(), 200, {
      'Content-Type': 'application/x-ndjson',
      'Content-Disposition': 'attachment; filename="sandbox.ndjson"',
    }),
  )
  control.post('/restore', async (c) => {
    try {
      await sandbox.restore(await c.req.text())
    } catch (error) {
      return c.json(controlRefusal(error instanceof Error ? error.message : String(error)), 400)
    }
    return c.json(time())
  })
  control.get('/faults', (c) => c.json({ data: faults().list() }))
  control.post('/faults', async (c) => {
    const fault = faultFrom(await jsonOf(c.req.raw))
    if (typeof fault === 'string') return c.json(controlRefusal(fault), 400)
    faults().add(fault)
    return c.json({ data: faults().list() })
  })
  control.delete('/faults', (c) => {
    faults().clear()
    return c.json({ data: [] })
  })
  control.get('/requests', (c) => c.json({ data: requests().list() }))
  return control
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

/** The fault, or a sentence about what is wrong with it. */
function faultFrom(body: unknown): Fault | string {
  const path = memberOf(body, 'path')
  const method = memberOf(body, 'method')
  const count = memberOf(body, 'count') ?? 1
  const status = memberOf(body, 'status')
  const latency = memberOf(body, 'latency_ms')
  const code = memberOf(body, 'code')
  const drop = memberOf(body, 'drop')
  if (typeof path !== 'string' || !path.startsWith('/')) return '`path` must be a path such as /v1/payouts.'
  if (method !== undefined && typeof method !== 'string') return '`method` must be GET, POST or DELETE.'
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return '`count` must be 1 or more.'
  if (status !== undefined && (typeof status !== 'number' || status < 400 || status > 599)) {
    return '`status` must be an error status, 400 to 599.'
  }
  if (latency !== undefined && !isLatency(latency)) {
    return '`latency_ms` must be 0 or more, or two bounds: [50, 400].'
  }
  if (code !== undefined && (typeof code !== 'string' || status === undefined)) {
    return '`code` must be the code of an error, and needs its `status`.'
  }
  if (drop !== undefined && drop !== 'before' && drop !== 'after') return '`drop` must be before or after.'
  if (status === undefined && latency === undefined && drop === undefined) {
    return 'Say what should happen: `status`, `latency_ms` or `drop`.'
  }
  return {
    path,
    count,
    ...(method === undefined ? {} : { method }),
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(latency === undefined ? {} : { latency_ms: latency }),
    ...(drop === undefined ? {} : { drop }),
  }
}

const isDuration = (value: unknown): value is number => typeof value === 'number' && value >= 0

const isLatency = (value: unknown): value is number | [number, number] =>
  isDuration(value) ||
  (Array.isArray(value) && value.length === 2 && isDuration(value[0]) && isDuration(value[1]) && value[0] <= value[1])
