import type { LiveEvent } from '@connect-kit/contract'
import { z } from 'zod'
import type { Database } from '../database/Database.js'
import { describeError } from '../errors/describeError.js'
import type { Logger } from '../Logger.js'
import { liveChannel } from './publishLiveUpdate.js'

const update = z.object({ account: z.string(), type: z.string(), ids: z.array(z.string()) })

/** Anybody with access to the database can notify: what is not one of our messages is passed over. */
const message = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue('not JSON')
      return z.NEVER
    }
  })
  .pipe(update)

/** One open event stream. */
interface LiveSubscriber {
  account: string
  subject: string
  push(event: LiveEvent): void
  /** The stream must end: its owner reconnects and asks again for what it shows. */
  end(): void
}

export interface LiveUpdates {
  /** Resolves when notifications are heard: a stream opened before would miss some. */
  readonly ready: Promise<unknown>
  subscribe(subscriber: LiveSubscriber): () => void
  /** Tells this process, not the browsers: for what is cached here. */
  onUpdate(listener: (account: string, type: string) => void): void
  /** Ends every stream of the account. */
  leave(account: string): void
  readonly streams: number
  streamsOf(account: string, subject: string): number
  close(): Promise<void>
}

/** Hands the notifications of the database to the event streams of this process, each to its own account only. */
export function createLiveUpdates(database: Database, logger: Logger): LiveUpdates {
  const subscribers = new Map<string, Set<LiveSubscriber>>()
  const listeners: ((account: string, type: string) => void)[] = []
  const everyone = () => [...subscribers.values()].flatMap((set) => [...set])

  const receive = (payload: string) => {
    const { data, success } = message.safeParse(payload)
    if (!success) return
    const { account, ...event } = data
    for (const subscriber of subscribers.get(account) ?? []) subscriber.push(event)
    for (const listener of listeners) listener(account, event.type)
  }
  const lost = () => {
    logger.warn(
      'The connection for live updates broke and is back: event streams are ended so that browsers ask again.',
    )
    for (const subscriber of everyone()) subscriber.end()
  }
  const listening = database.listen(liveChannel, receive, lost)
  listening.catch((error: unknown) =>
    logger.error({ error: describeError(error) }, 'Live updates are off: the database cannot be listened to.'),
  )

  return {
    ready: listening,
    subscribe(subscriber) {
      const own = subscribers.get(subscriber.account) ?? new Set()
      subscribers.set(subscriber.account, own.add(subscriber))
      return () => {
        own.delete(subscriber)
        if (own.size === 0) subscribers.delete(subscriber.account)
      }
    },
    onUpdate: (listener) => {
      listeners.push(listener)
    },
    leave(account) {
      for (const subscriber of [...(subscribers.get(account) ?? [])]) subscriber.end()
    },
    get streams() {
      return everyone().length
    },
    streamsOf: (account, subject) =>
      [...(subscribers.get(account) ?? [])].filter((subscriber) => subscriber.subject === subject).length,
    async close() {
      for (const subscriber of everyone()) subscriber.end()
      const stop = await listening.catch(() => undefined)
      await stop?.()
    },
  }
}
