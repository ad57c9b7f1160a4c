import type { ApiRequest } from '../core/apiRequest.js'

/** What was done to the API, and what came of it. */
export interface RequestEntry {
  readonly kind: 'request'
  readonly request: ApiRequest
  /** A check value of the answer: doing it again has to give the same. */
  readonly check: number
}

/** What a page sent, or a stand-in for one of Stripe's browser scripts. */
export interface PageEntry {
  readonly kind: 'page'
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** One thing that changed state: all of them in order, beginning with the seed, make the same state again. */
export type Entry = { readonly at: number } & (
  | RequestEntry
  | PageEntry
  /** Scheduled work ran because this moment had come. */
  | { readonly kind: 'due' }
  | { readonly kind: 'advance'; readonly seconds: number }
  /** A platform that was first asked for by something that changes nothing. */
  | { readonly kind: 'platform'; readonly key: string; readonly country: string }
  /** What the world outside answered: a webhook's receiver, or real time. */
  | { readonly kind: 'outcome'; readonly id: number; readonly value: unknown }
)

/** `Omit` that keeps the members of the union apart. */
export type NewEntry = Entry extends infer E ? (E extends Entry ? Omit<E, 'at'> : never) : never

/** One line of a journal. Bytes are written in base64. */
export function lineOf(entry: Entry): string {
  // A Buffer has turned itself into an object before it is a value here: what holds it still has it.
  return JSON.stringify(entry, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    const held = this[key]
    return held instanceof Uint8Array ? { base64: Buffer.from(held).toString('base64') } : value
  })
}

export function entryOf(line: string): Entry {
  const entry: Entry = JSON.parse(line, (_, value: unknown) =>
    isEncoded(value) ? Uint8Array.from(Buffer.from(value.base64, 'base64')) : value,
  )
  return entry
}

const isEncoded = (value: unknown): value is { base64: string } =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 1 &&
  'base64' in value &&
  typeof value.base64 === 'string'
