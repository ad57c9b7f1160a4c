import { readFileSync } from 'node:fs'
import Stripe from 'stripe'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningSandbox } from './startSandbox.js'
import { frozenSandbox } from './testing/stripeClient.js'

const { endpoints }: { endpoints: { method: string; path: string; sdk: string }[] } = JSON.parse(
  readFileSync(new URL('./testing/data/endpoints.json', import.meta.url), 'utf8'),
)

let running: RunningSandbox & { stripe: Stripe }
beforeAll(async () => {
  running = await frozenSandbox()
})
afterAll(() => running.close())

const namespaces: readonly (readonly [string, readonly string[]])[] = [
  ['/v2/core/accounts/{accountId}/person', ['v2', 'core', 'accounts']],
  ['/v2/core/', ['v2', 'core']],
  ['/v1/billing_portal/', ['billingPortal']],
  ['/v1/checkout/', ['checkout']],
  ['/v1/entitlements/', ['entitlements']],
  ['/v1/tax/', ['tax']],
  ['/v1/test_helpers/', ['testHelpers']],
]

/** The function of the SDK that a row names: `Sessions.create` below `/v1/checkout/` is `stripe.checkout.sessions.create`. */
function methodOf(stripe: Stripe, path: string, sdk: string): (...values: unknown[]) => Promise<unknown> {
  const [resource = '', name = ''] = sdk.split('.')
  const isPerson = /^\/v2\/core\/accounts\/\{\w+\}\/person/.test(path)
  const where = isPerson
    ? ['v2', 'core', 'accounts']
    : (namespaces.find(([start]) => path.startsWith(start))?.[1] ?? [])
  const property = resource === 'OAuth' ? 'oauth' : resource[0]?.toLowerCase() + resource.slice(1)
  let holder: unknown = stripe
  for (const key of [...where, property]) holder = Object(holder)[key]
  const found: unknown = Object(holder)[name]
  if (typeof found !== 'function') throw new Error(`The SDK has no ${[...where, property, name].join('.')}.`)
  return found.bind(holder)
}

const pages = new Set(['GET /oauth/authorize', 'GET /express/oauth/authorize'])

it.each(endpoints.filter(({ method, path }) => !pages.has(`${method} ${path}`)))(
  '$sdk asks for $method $path, and is answered in a way the SDK understands',
  async ({ method, path, sdk }) => {
    const ids = [...path.matchAll(/\{\w+\}/g)].map((_, index) => `nobody${index}`)
    const call = methodOf(running.stripe, path, sdk)
    const before = running.sandbox.requests.length
    const file = { file: { data: Buffer.from('x'), name: 'x.txt', type: 'text/plain' }, purpose: 'dispute_evidence' }
    // The SDK itself insists on a version for keys of mobile apps.
    const options = sdk === 'EphemeralKeys.create' ? [{ apiVersion: Stripe.API_VERSION }] : []
    const answer = await call(...ids, sdk === 'Files.create' ? file : {}, ...options).then(
      () => 'answered',
      (error: unknown) => error,
    )
    if (answer !== 'answered') expect(answer).toBeInstanceOf(Stripe.errors.StripeError)
    if (answer instanceof Stripe.errors.StripeError) {
      expect(answer.message).not.toContain('Unrecognized request URL')
      expect(answer.statusCode).toBeGreaterThanOrEqual(400)
      expect(answer.statusCode).toBeLessThan(500)
    }
    const shape = path.replace(/\{\w+\}/g, 'nobody')
    const asked = running.sandbox.requests
      .slice(before)
      .map((made) => `${made.method} ${made.path.replace(/nobody\d/g, 'nobody')}`)
    if (!path.startsWith('/oauth')) expect(asked).toEqual([`${method} ${shape}`])
  },
)
