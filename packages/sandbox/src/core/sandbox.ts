import { Hono } from 'hono'
import { browserRoutes } from '../browser/index.js'
import { consoleRoutes } from '../console/index.js'
import type { Entry } from '../journal/entry.js'
import { openJournal } from '../journal/fileJournal.js'
import { newHeader } from '../journal/header.js'
import { memoryJournal } from '../journal/journal.js'
import { readSnapshot, snapshotOf } from '../journal/snapshot.js'
import { modules } from '../modules.js'
import { createPlatform } from '../resources/createPlatform.js'
import { seedNamed } from '../seeds/seeds.js'
import { type Api, type ApiAnswer, createApi } from './api.js'
import { type ApiRequest, pathOf, readApiRequest } from './apiRequest.js'
import type { Clock } from './clock.js'
import { controlRoutes } from './controlRoutes.js'
import { allowedEverywhere, preflight } from './cors.js'
import { startDailyWork } from './daily.js'
import { everywhereExpandables } from './everywhereExpandables.js'
import { createExpander } from './expand.js'
import { createFaults } from './faults.js'
import { forwardingRoutes } from './forwarding.js'
import type { Ids } from './ids.js'
import type { Change } from './module.js'
import type { SandboxOptions } from './options.js'
import { type Ask, afterMilliseconds } from './outcomes.js'
import type { Platform } from './platform.js'
import { createRequestLog, type RequestRecord } from './requestLog.js'
import type { Scheduler } from './scheduler.js'
import { answers, createSite, type Site } from './site.js'
import { createWorld, type World, WorldEnded } from './world.js'

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
  /**
   * Answers one HTTP request: what the server does, without a server. `env` is what the server knows of the connection. Pages
   * that ask the API on the way say `{ standIn: true }`: it belongs to their turn then.
   */
  fetch(request: Request, env?: object): Promise<Response>
  /** Whether the API has such a route. */
  hasRoute(method: string, path: string): boolean
  /** What `fetch` does with a request to the API, for a server that has read it already. */
  answer(request: ApiRequest, env?: { standIn?: boolean }): Promise<ApiAnswer | 'dropped'>
  /** What was asked of the API, oldest first. */
  readonly requests: readonly RequestRecord[]
  /** Settled once the seed and what was kept are in. */
  readonly ready: Promise<void>
  /** Back to what it was when it was created, seed included. */
  reset(): Promise<void>
  /** Everything in a text that `restore` takes. */
  snapshot(): Promise<string>
  /** Goes on from a snapshot, at the moment when it was taken. */
  restore(snapshot: string): Promise<void>
  /** Stops timers and deliveries. */
  close(): void
  /** Aborted by `close`, `reset` and `restore`. */
  readonly closed: AbortSignal
  /**
   * Asks the world outside, a webhook's receiver for example, once what led to it would survive; `work` works the answer in.
   * Answers are written down, so that the same state can be told again: they have to be plain JSON.
   */
  outside(ask: Ask, work: (answer: unknown) => void): void
  /** Runs something after so many real milliseconds, unless the sandbox is closed or reset before. */
  afterRealTime(milliseconds: number, run: () => void): void
}

export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { dataDir, restore, ...told } = options
  const begunFrom = restore === undefined ? undefined : readSnapshot(restore)
  const journal = dataDir === undefined ? memoryJournal(newHeader(told)) : openJournal(dataDir, begunFrom ? {} : told)
  if (begunFrom) journal.replace(begunFrom.header, begunFrom.lines)
  const expander = createExpander([...everywhereExpandables, ...modules.flatMap(({ expandables = [] }) => expandables)])
  const routes = modules.flatMap((module) => module.routes ?? [])
  const reactionsTo = reactionsByType()
  let faults = createFaults()
  let requests = createRequestLog()
  let world: World = createWorld(journal)
  let api: Api
  let site: Site
  let ready: Promise<void> = Promise.resolve()

  const sandbox: Sandbox = {
    origin: options.origin ?? 'http://127.0.0.1:12111',
    react(change) {
      for (const reaction of reactionsTo.get(change.type) ?? []) reaction(change)
    },
    get clock() {
      return world.time.clock
    },
    get scheduler() {
      return world.time.scheduler
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
    platform(key, country = world.header.country) {
      const secret = key.replace(/^(rk|pk)_/, 'sk_')
      const known = world.platforms.get(secret)
      if (known) return known
      return world.aside({ kind: 'platform', key: secret, country }, () => {
        const platform = createPlatform(sandbox, secret, country)
        world.platforms.set(secret, platform)
        return platform
      })
    },
    hasRoute: (method, path) => api.find(method, path) !== undefined,
    async answer(request, { standIn = false } = {}) {
      const answered = await serveApi(request, standIn)
      // What is answered would survive, also what was only read.
      const settled = journal.settled()
      if (settled) await settled
      return answered
    },
    async fetch(request, env = {}) {
      const response = await dispatch(request, env)
      await journal.settled()
      return response
    },
    async reset() {
      await begin(() => journal.replace(newHeader({ ...options, ...kept() }), []))
    },
    async snapshot() {
      await ready
      return world.time.take(() => snapshotOf(journal, world.time.clock.now()))
    },
    async restore(snapshot) {
      const { header, lines } = readSnapshot(snapshot)
      await begin(() => journal.replace(header, lines), 'then')
    },
    close() {
      world.end()
      journal.close()
    },
    outside: (ask, work) => world.outcomes.expect(ask, work),
    afterRealTime: (milliseconds, run) => world.outcomes.expect(afterMilliseconds(milliseconds), run),
  }

  const control = controlRoutes(sandbox, {
    faults: () => faults,
    requests: () => requests,
    place: (key, country) =>
      world.write(
        'write',
        () => sandbox.platform(key, country),
        () => ({ kind: 'platform', key, country }),
      ),
  })
  const steering = new Hono({ strict: false })
  steering.get('/favicon.ico', (c) => c.body(null, 204))
  steering.route('/_sandbox', control)
  steering.route(
    '/_sandbox',
    consoleRoutes(sandbox, () => faults),
  )

  const dispatch = async (request: Request, env: { standIn?: boolean }): Promise<Response> => {
    const { path, query } = pathOf(request.url)
    const { method } = request
    const fromApi = async () =>
      responseOf(await serveApi(await readApiRequest(request, path, query), env.standIn ?? false))
    if (api.find(method, path)) return fromApi()
    if (method === 'OPTIONS') return preflight(request)
    const page = answers(steering, method, path) ? steering.fetch(request, env) : site.serve(request, path, env)
    if (page) return allowedEverywhere(await page)
    return fromApi()
  }

  /** Whoever was waiting for a turn when the sandbox was reset gets it afterwards. */
  const serveApi = async (request: ApiRequest, fromStandIn: boolean): Promise<ApiAnswer | 'dropped'> => {
    const { closed } = sandbox
    try {
      return await api.serve(request, fromStandIn)
    } catch (error) {
      if (!(error instanceof WorldEnded) || closed === sandbox.closed) throw error
      return api.serve(request, fromStandIn)
    }
  }

  /** The same seed, random numbers and clock as before, also where they came with a snapshot or were left to chance. */
  const kept = (): SandboxOptions => {
    const { clock, started, seed, randomSeed, country } = world.header
    return {
      clock,
      country,
      ...(clock === 'frozen' ? { now: started } : {}),
      ...(seed ? { seed } : {}),
      ...(typeof randomSeed === 'number' ? { randomSeed } : {}),
    }
  }

  const begin = (prepare: () => void, resume?: 'then') => {
    world.end()
    prepare()
    world = createWorld(journal)
    return start(resume)
  }

  const again = async (entry: Entry): Promise<void> => {
    if (entry.kind === 'platform') sandbox.platform(entry.key, entry.country)
    if (entry.kind === 'outcome') world.outcomes.settle(entry.id, entry.value)
    if (entry.kind === 'page') await site.again(entry)
    if (entry.kind === 'request' && (await api.again(entry.request)) !== entry.check) {
      const { method, path } = entry.request
      console.error(`connect-sandbox: ${method} ${path} of the journal was answered differently than before.`)
    }
  }

  const start = (resume: 'now' | 'then' = 'now') => {
    faults = createFaults()
    requests = createRequestLog()
    api = createApi(routes, { sandbox, world, expander, faults, requests })
    site = createSite(
      [
        forwardingRoutes(sandbox),
        browserRoutes(sandbox),
        ...modules.flatMap(({ pages }) => (pages ? [pages(sandbox)] : [])),
      ],
      world,
    )
    ready = world.tell({ seed, again, resume })
    return ready
  }

  const seed = async () => {
    const { seed: name } = world.header
    if (name) await seedNamed(name)?.(sandbox)
    startDailyWork(
      sandbox,
      modules.flatMap(({ daily = [] }) => daily),
    )
  }

  // A failing seed is reported to whoever waits for `ready`, not as an unhandled rejection.
  start(begunFrom && 'then').catch(() => undefined)
  return sandbox
}

/** In the order of the modules. */
function reactionsByType(): ReadonlyMap<string, ((change: Change) => void)[]> {
  const byType = new Map<string, ((change: Change) => void)[]>()
  for (const { reactions = {} } of modules) {
    for (const [type, reaction] of Object.entries(reactions)) {
      if (reaction) byType.set(type, [...(byType.get(type) ?? []), reaction])
    }
  }
  return byType
}

/** In process there is no connection to cut: the caller sees what `fetch` throws on a broken one. */
function responseOf(answered: ApiAnswer | 'dropped'): Response {
  if (answered === 'dropped') throw new TypeError('fetch failed: the connection was dropped by a fault')
  return new Response(answered.body, { status: answered.status, headers: answered.headers })
}
