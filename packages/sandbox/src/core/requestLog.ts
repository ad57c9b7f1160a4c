/** One request to the API, as `GET /_sandbox/requests` shows it. @public */
export interface RequestRecord {
  id: string
  method: string
  path: string
  /** The connected account acted for, or null. */
  account: string | null
  idempotency_key: string | null
  /** Null when the connection was dropped. */
  status: number | null
  created: number
}

const longest = 20_000

export interface RequestLog {
  add(record: RequestRecord): void
  /** Oldest first. */
  list(): RequestRecord[]
}

export function createRequestLog(): RequestLog {
  let records: RequestRecord[] = []
  return {
    add(record) {
      records.push(record)
      if (records.length > longest) records = records.slice(longest / 2)
    },
    list: () => records,
  }
}
