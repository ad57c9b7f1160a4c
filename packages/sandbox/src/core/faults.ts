/** Something that goes wrong on purpose: see `POST /_sandbox/faults`. @public */
export interface Fault {
  /** `/v1/payouts`, `/v1/payouts/{payout}` or `/v1/*`. */
  path: string
  method?: string
  /** How many requests it hits; then it is gone. */
  count: number
  status?: number
  /** With status 429: `lock_timeout` instead of `rate_limit`. With another: the error's code. */
  code?: string
  /** So long is the answer held back, or any time between two bounds. */
  latency_ms?: number | [least: number, most: number]
  /** Cuts the connection before anything happened, or after it happened and before the answer. */
  drop?: 'before' | 'after'
}

export interface Faults {
  add(fault: Fault): void
  clear(): void
  take(method: string, path: string): Fault | undefined
  list(): Fault[]
}

export function createFaults(): Faults {
  let faults: Fault[] = []
  return {
    add: (fault) => {
      faults.push({ ...fault })
    },
    clear: () => {
      faults = []
    },
    take(method, path) {
      const fault = faults.find((candidate) => {
        const fits = candidate.method === undefined || candidate.method.toUpperCase() === method
        return fits && pattern(candidate.path).test(path)
      })
      if (!fault) return undefined
      fault.count--
      faults = faults.filter(({ count }) => count > 0)
      return fault
    },
    list: () => faults,
  }
}

function pattern(path: string): RegExp {
  const escaped = path.replace(/[.+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{[^}]*\}/g, '[^/]+').replaceAll('*', '.*')}$`)
}
