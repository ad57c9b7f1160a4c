import { type Fault, type RequestRecord, startSandbox } from '@connect-kit/sandbox'
import type Stripe from 'stripe'
import { createStripe } from '../stripe/createStripe.js'

export interface TestSandbox {
  url: string
  /** The platform, as it prepares what a test needs. */
  stripe: Stripe
  /** What was asked of the API since the last call, oldest first. */
  takeRequests(): RequestRecord[]
  fault(fault: Fault): Promise<void>
  clearFaults(): Promise<void>
  advance(seconds: number): Promise<void>
  /** Seconds since 1970. */
  now(): number
  close(): Promise<void>
}

/** A sandbox whose clock stands still until a test moves it. */
export async function startTestSandbox(config: Stripe.StripeConfig = {}): Promise<TestSandbox> {
  const { url, sandbox, close } = await startSandbox({ port: 0, clock: 'frozen' })
  const control = async (path: string, body?: unknown, method = 'POST') => {
    const answer = await fetch(`${url}/_sandbox/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  }
  let taken = 0
  return {
    url,
    stripe: createStripe({ secretKey: 'sk_test_sandbox', apiBase: url, config }),
    takeRequests() {
      const all = [...sandbox.requests]
      const fresh = all.slice(taken)
      taken = all.length
      return fresh
    },
    fault: (fault) => control('faults', fault),
    clearFaults: () => control('faults', undefined, 'DELETE'),
    advance: (seconds) => control('clock/advance', { seconds }),
    now: () => sandbox.clock.now(),
    close,
  }
}
