import { type AccountState, perAccount } from '../core/account.js'
import type { Scope } from '../money/scope.js'

interface Appointment {
  readonly at: number
  readonly label: string
  run(scope: Scope): void
}

/** What waits for a test clock, in the order it falls due; for the same second in the order it was asked for. */
interface Agenda {
  /** The moment at which the clock stands while its work runs. */
  pinned: number | undefined
  add(appointment: Appointment): { cancel(): void }
  takeDue(until: number): Appointment | undefined
}

const agendas = perAccount(() => new Map<string, Agenda>())

export function agendaOf(account: AccountState, clockId: string): Agenda {
  const held = agendas(account).get(clockId)
  if (held) return held
  const made = createAgenda()
  agendas(account).set(clockId, made)
  return made
}

interface Entry {
  readonly appointment: Appointment
  readonly order: number
  cancelled: boolean
}

/** A test clock has a handful of customers: a sorted array is enough, searched in halves. */
function createAgenda(): Agenda {
  const entries: Entry[] = []
  let order = 0
  const positionOf = (at: number) => {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = entries[middle]
      if (other && other.appointment.at <= at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    pinned: undefined,
    add(appointment) {
      const entry: Entry = { appointment, order: order++, cancelled: false }
      entries.splice(positionOf(appointment.at), 0, entry)
      return {
        cancel() {
          entry.cancelled = true
        },
      }
    },
    takeDue(until) {
      while (entries[0] && entries[0].appointment.at <= until) {
        const entry = entries.shift()
        if (entry && !entry.cancelled) return entry.appointment
      }
      return undefined
    },
  }
}
