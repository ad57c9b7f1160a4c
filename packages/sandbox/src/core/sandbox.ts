import { Hono } from 'hono'
import { browserRoutes } from '../browser/index.js'
import { modules } from '../modules.js'
import { createPlatform } from '../resources/createPlatform.js'
import { seedDemo } from '../seeds/demo.js'
import { createApp } from './app.js'
import { type Clock, createClock } from './clock.js'
import { controlRoutes } from './controlRoutes.js'
import { startDailyWork } from './daily.js'
import { createExpander } from './expand.js'
import { createFaults } from './faults.js'
import { createIds, type Ids } from './ids.js'
import type { Change } from './module.js'
import type { SandboxOptions } from './options.js'
import type { Platform } from './platform.js'
import { createRequestLog, type RequestRecord } from './requestLog.js'
import type { Scheduler } from './scheduler.js'

/** A sandbox as its own resources see it; `connectSandbox.ts` says what of it is public. */
export interface Sandbox {
  readonly clock: Clock
  readonly scheduler: Pick<Scheduler, 'schedule' | 'pending'>
  readonly ids: Ids
  /** Where this sandbox is reached, `http://127.0.0.1:12111`: what addresses of its pages begin with. */
  origin: string
  /** Tells every other part of the sandbox what has just changed. */
  react(change: Change): void
  /** By secret key, as far as they were used. */
  readonly platforms: ReadonlyMap<string, Platform>
  /** The platform of a `sk_test_…`, `rk_test_…` or `pk_test_…` key; made, in that country, when first asked for. */
  platform(key: string, country?: string): Platform
  /** Answers one HTTP request: what the server does, without a server. `env` is what the server knows of the connection. */
  fetch(request: Request, env?: object): Promise<Response>
  /** What was asked of the API, oldest first. */
  readonly requests: readonly RequestRecord[]
  /** Settled once the seed is in. */
  readonly ready: Promise<void>
  /** Back to what it was when it was created, seed included. */
  reset(): Promise<void>
  /** Stops timers and deliveries. */
  close(): void
  /** Aborted by `close` and `reset`. */
  readonly closed: AbortSignal
  /** Runs something after so many real milliseconds, unless the sandbox is closed or reset before. */
  afterRealTime(milliseconds: number, run: () => void): void
}

interface World {
  clock: Clock
  scheduler: Scheduler
  ids: Ids
  platforms: Map<string, Platform>
  ended: AbortController
  timers: Set<NodeJS.Timeout>
  stop(): void
}

// Ids of the seed are the same on every start, so that what others stored about them stays true.
const seedIds = 1

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const newWorld = (): World => ({
    ...createClock(options),
    ids: createIds(options.seed ? (options.randomSeed ?? seedIds) : options.randomSeed),
    platforms: new Map(),
    ended: new AbortController(),
    timers: new Set(),
  })
  let world = newWorld()
  let faults = createFaults()
  let requests = createRequestLog()
  let app = new Hono()
  let ready: Promise<void> = Promise.resolve()

  const sandbox: Sandbox = {
    origin: options.origin ?? 'http://127.0.0.1:12111',
    react(change) {
      for (const { reactions } of modules) reactions?.[change.type]?.(change)
    },
    get clock() {
      return world.clock
    },
    get scheduler() {
      return world.scheduler
    },
    get ids() {
      return world.ids
    },
    get platforms() {
      return world.platforms
    },
    get requests() {
      return requests.list()
    },
    get ready() {
      return ready
    },
    get closed() {
      return world.ended.signal
    },
    platform(key, country = options.country ?? 'JP') {
      const secret = key.replace(/^(rk|pk)_/, 'sk_')
      const platform = world.platforms.get(secret) ?? createPlatform(sandbox, secret, country)
      world.platforms.set(secret, platform)
      return platform
    },
    fetch: async (request, env) => app.fetch(request, env),
    reset() {
      sandbox.close()
      world = newWorld()
      return start()
    },
    close() {
      world.ended.abort()
      world.stop()
      for (const timer of world.timers) clearTimeout(timer)
    },
    afterRealTime(milliseconds, run) {
      const { timers } = world
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, milliseconds)
      timer.unref()
      timers.add(timer)
    },
  }

  const start = () => {
    faults = createFaults()
    requests = createRequestLog()
    const expander = createExpander(modules.flatMap(({ expandables = [] }) => expandables))
    const routes = modules.flatMap((module) => module.routes ?? [])
    app = createApp(routes, { sandbox, expander, faults, requests })
    app.route('/_sandbox', controlRoutes(sandbox, faults, requests))
    app.route('/', browserRoutes(sandbox))
    for (const { pages } of modules) if (pages) app.route('/', pages(sandbox))
    ready = seed()
    return ready
  }

  const seed = async () => {
    if (options.seed) {
      await seedDemo(sandbox)
      if (options.randomSeed === undefined) world.ids = createIds()
    }
    startDailyWork(
      sandbox,
      modules.flatMap(({ daily = [] }) => daily),
    )
  }

  // A failing seed is reported to whoever waits for `ready`, not as an unhandled rejection.
  start().catch(() => undefined)
  return sandbox
}
