import { setMaxListeners } from 'node:events'
import { type Entry, entryOf, lineOf, type NewEntry } from '../journal/entry.js'
import type { Header } from '../journal/header.js'
import type { Journal } from '../journal/journal.js'
import { createClock, type Timeline } from './clock.js'
import { createIds, type Ids } from './ids.js'
import { isPromise } from './isPromise.js'
import { createOutcomes, type Outcomes } from './outcomes.js'
import type { Platform } from './platform.js'

/**
 * How something that happens has to do with state: `told` belongs to the seed or was written down before, `read` changes
 * nothing, `write` is written down when it is done, `page` may ask the API on the way, within the same turn.
 */
type Turn = 'none' | 'told' | 'read' | 'write' | 'page'

/** Everything a sandbox holds, from its beginning to its end or to a reset. */
export interface World {
  readonly header: Header
  readonly time: Timeline
  /** Ids of what changes state; while something is only read, ids that leave them alone. */
  readonly ids: Ids
  /** Ids of requests that are executed. */
  readonly requestIds: Ids
  /** Ids of everything that leaves no trace in state. */
  readonly noise: Ids
  readonly platforms: Map<string, Platform>
  readonly outcomes: Outcomes
  readonly ended: AbortController
  readonly turn: Turn
  read<T>(work: () => T | Promise<T>): T | Promise<T>
  /** `entryFor` is asked when the work is done; nothing is written down where it answers undefined. */
  write<T>(
    kind: 'write' | 'page',
    work: () => T | Promise<T>,
    entryFor: (made: T) => NewEntry | undefined,
  ): T | Promise<T>
  /** Writes down what happens on the way, and does it as a part of the state. */
  aside<T>(entry: NewEntry, work: () => T): T
  /** The first turn: the seed, then what happened before. */
  tell(work: { seed(): Promise<void>; again(entry: Entry): unknown; resume: 'now' | 'then' }): Promise<void>
  end(): void
}

/** For what was waiting for its turn when everything was over. */
export class WorldEnded extends Error {
  override readonly name = 'WorldEnded'
}

export function createWorld(journal: Journal): World {
  const { header } = journal
  const { randomSeed } = header
  let turn: Turn = 'told'
  /** Seconds by which time was turned. */
  let turned = 0

  const record = (entry: NewEntry) => {
    if (turn !== 'told') journal.append(lineOf({ at: time.clock.now(), ...entry }))
  }
  const time = createClock({
    clock: header.clock,
    now: header.started,
    onDue: (at) => {
      if (turn !== 'told') journal.append(lineOf({ at, kind: 'due' }))
    },
    onAdvance: (at, seconds) => {
      turned += seconds
      if (turn !== 'told') journal.append(lineOf({ at, kind: 'advance', seconds }))
    },
  })
  const ended = new AbortController()
  // As many may wait for its end as there are timers and deliveries.
  setMaxListeners(0, ended.signal)
  // Ids of the seed are the same on every start, so that what others stored about them stays true.
  const seedIds = createIds(typeof randomSeed === 'number' ? randomSeed : 1)
  const stateIds = createIds(header.seed === null ? randomSeed : `after the seed ${randomSeed}`)
  let seeding = header.seed !== null
  const noise = createIds(`noise ${randomSeed} ${journal.lines().length}`)

  /** The turn may last: what it is has to be put back when it is over. */
  const as = <T>(kind: Turn, work: () => T | Promise<T>, done?: (made: T) => void): T | Promise<T> => {
    const before = turn
    turn = kind
    const over = () => {
      turn = before
    }
    try {
      const made = work()
      if (isPromise(made)) {
        return made
          .then((value) => {
            done?.(value)
            return value
          })
          .finally(over)
      }
      done?.(made)
      over()
      return made
    } catch (error) {
      over()
      throw error
    }
  }

  const inTurn = <T>(work: () => T | Promise<T>) =>
    time.take(() => {
      if (ended.signal.aborted) throw new WorldEnded('The sandbox was closed or reset before this got its turn.')
      return work()
    })

  const world: World = {
    header,
    time,
    get ids() {
      if (turn === 'read') return noise
      return seeding ? seedIds : stateIds
    },
    requestIds: createIds(`requests ${randomSeed}`),
    noise,
    platforms: new Map(),
    outcomes: createOutcomes({
      signal: ended.signal,
      safe: async () => {
        // What led to it is written down when its turn is over.
        await time.take(() => undefined)
        await journal.settled()
      },
      take: (id, value, work) => {
        void world.write('write', work, () => ({ kind: 'outcome', id, value }))
      },
    }),
    ended,
    get turn() {
      return turn
    },
    read: (work) => inTurn(() => as('read', work)),
    write: (kind, work, entryFor) =>
      inTurn(() =>
        as(kind, work, (made) => {
          const entry = entryFor(made)
          if (entry) record(entry)
        }),
      ),
    aside(entry, work) {
      if (turn === 'told' || turn === 'write' || turn === 'page') return work()
      const before = turn
      turn = 'write'
      try {
        record(entry)
        return work()
      } finally {
        turn = before
      }
    },
    async tell({ seed, again, resume }) {
      const told = journal.lines()
      await time.take(async () => {
        await time.at(header.started, seed)
        seeding = false
        let latest = header.started
        for (const line of told) {
          const entry = entryOf(line)
          latest = entry.at
          if (entry.kind === 'advance') {
            latest += entry.seconds
            turned += entry.seconds
            await time.turn(entry.at, entry.seconds)
          } else await time.at(entry.at, () => again(entry))
        }
        const realNow = Math.floor(Date.now() / 1000)
        const moment = header.clock === 'real' && resume === 'now' ? realNow + header.offset + turned : latest
        time.goOnFrom(Math.max(moment, latest))
        turn = 'none'
        world.outcomes.begin()
      })
    },
    end() {
      ended.abort()
      time.stop()
      world.outcomes.stop()
    },
  }
  return world
}
