import type { CreateTokenBankAccountData } from '@stripe/stripe-js'

interface Refusal {
  type: string
  code?: string
  param?: string
  message?: string
}

/**
 * What js.stripe.com would serve: a `window.Stripe` that the unmodified loader finds, and that remembers what it was told. The
 * loader looks for it once, so there is one on a page.
 */
export function fakeStripeJs() {
  installed ??= install()
  return installed
}

let installed: ReturnType<typeof install> | undefined

function install() {
  const fake = {
    /** By what it was started with: the publishable key and the language. */
    started: [] as unknown[][],
    told: [] as CreateTokenBankAccountData[],
    /** What it answers next, instead of a token. */
    refusal: undefined as Refusal | undefined,
  }
  const start = (...given: unknown[]) => {
    fake.started.push(given)
    return {
      createToken: async (_kind: string, data: CreateTokenBankAccountData) => {
        fake.told.push(data)
        return fake.refusal ? { error: fake.refusal } : { token: { id: `btok_${fake.told.length}` } }
      },
    }
  }
  // The release that the loader expects.
  Object.assign(window, { Stripe: Object.assign(start, { version: 'endive' }) })
  return fake
}
