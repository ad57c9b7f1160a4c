import { ApiError } from './errors.js'

export interface StoredAnswer {
  readonly status: number
  readonly body: string
}

interface Entry {
  readonly url: string
  readonly fingerprint: string
  answer?: StoredAnswer
}

// The SDK sends a key with every POST that it may repeat: without a limit a long run would remember all its answers.
const mostKept = 20_000

/** First answers by account and `Idempotency-Key`. Stripe forgets them after a day, the sandbox after many thousands. */
export interface IdempotencyStore {
  /** The stored answer to replay, or a way to store the one that is about to be made. Throws when the key cannot be used. */
  begin(account: string, key: string, url: string, params: unknown): { replay: StoredAnswer } | PendingAnswer
}

export interface PendingAnswer {
  readonly replay?: undefined
  store(answer: StoredAnswer): void
  /** Frees the key: nothing was executed. */
  release(): void
}

export function createIdempotencyStore(): IdempotencyStore {
  const entries = new Map<string, Entry>()
  return {
    begin(account, key, url, params) {
      const id = `${account} ${key}`
      const fingerprint = JSON.stringify(params)
      const known = entries.get(id)
      if (known) {
        if (known.url !== url) throw otherEndpoint(key, known.url)
        if (known.fingerprint !== fingerprint) throw otherParameters(key)
        if (!known.answer) throw inUse(key)
        return { replay: known.answer }
      }
      const entry: Entry = { url, fingerprint }
      entries.set(id, entry)
      for (const [oldest, { answer }] of entries) {
        if (entries.size <= mostKept || !answer) break
        entries.delete(oldest)
      }
      return {
        store: (answer) => {
          entry.answer = answer
        },
        release: () => entries.delete(id),
      }
    },
  }
}

const otherParameters = (key: string) =>
  new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  })

const otherEndpoint = (key: string, url: string) =>
  new ApiError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${url}' vs the one of this request). Try using a key other than '${key}' if you meant to execute a different request.`,
  })

const inUse = (key: string) =>
  new ApiError(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
  })
