import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { AnsweredRequest } from '../router/ConnectRouterOptions.js'
import type { ConnectServices } from '../router/connectServices.js'

export interface Metrics {
  observe(answer: AnsweredRequest): void
  /** In Prometheus' text format. */
  read(): Promise<{ type: string; text: string }>
}

let ofProcess: Registry | undefined

/** Memory, event loop, garbage collection: once a process, and not before somebody asks. */
function processRegistry(): Registry {
  if (!ofProcess) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}

/** Labels are route names and status codes: nothing that grows with accounts, and nothing that names one. */
export function createMetrics({
  accounts,
  inbox,
  money,
  live,
}: Pick<ConnectServices, 'accounts' | 'inbox' | 'money' | 'live'>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Counter({
    name: 'connect_kit_requests_total',
    help: 'Answered requests.',
    labelNames: ['route', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'connect_kit_request_seconds',
    help: 'Time to answer, event streams not counted.',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read())
      },
    })
  gauge('connect_kit_inbox_waiting', 'Stored events that are not processed yet.', () => inbox.countWaiting())
  gauge('connect_kit_inbox_dead', 'Events that were given up.', () => inbox.countDead())
  gauge('connect_kit_money_operations_unknown', 'Orders whose outcome is not known.', () => money.countUnknown())
  gauge('connect_kit_accounts_unknown', 'Accounts of which Stripe has not said yet whether they were made.', () =>
    accounts.countMaking(),
  )
  gauge('connect_kit_event_streams', 'Open event streams of this process.', () => live.streams)

  return {
    observe({ route, status, seconds: taken }) {
      const name = route ?? 'none'
      requests.inc({ route: name, status })
      if (route !== 'streamEvents') seconds.observe({ route: name }, taken)
    },
    async read() {
      const [own, shared] = await Promise.all([registry.metrics(), processRegistry().metrics()])
      return { type: registry.contentType, text: own + shared }
    },
  }
}
