import Stripe from 'stripe'
import type { StartSandboxOptions } from '../core/options.js'
import { type RunningSandbox, startSandbox } from '../startSandbox.js'
import { differenceWhenToldAgain } from './toldAgain.js'

/** 15 January 2027, 00:00 UTC: a Friday. */
export const testStart = Date.UTC(2027, 0, 15) / 1000

/** The unmodified SDK, pointed at a sandbox. */
export function stripeFor({ port }: Pick<RunningSandbox, 'port'>, config: StripeOptions = {}): Stripe {
  const { key = 'sk_test_sandbox', ...rest } = config
  return new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...rest })
}

type StripeOptions = NonNullable<ConstructorParameters<typeof Stripe>[1]> & { key?: string }

/** A sandbox whose clock stands still, and the SDK to talk to it. */
export async function frozenSandbox(options: StartSandboxOptions = {}): Promise<RunningSandbox & { stripe: Stripe }> {
  const running = await startSandbox({ clock: 'frozen', now: testStart, ...options })
  const close = async () => {
    if (process.env.CHECK_JOURNAL) await checkJournal(running)
    await running.close()
  }
  return { ...running, close, stripe: stripeFor(running) }
}

/** With CHECK_JOURNAL set, every test that ends asks whether what was written down makes the same state again. */
async function checkJournal({ sandbox }: RunningSandbox): Promise<void> {
  const difference = await differenceWhenToldAgain(sandbox)
  if (difference) throw new Error(`Told again, the state is another one:\n${difference.join('\n')}`)
}
