import { readFile } from 'node:fs/promises'

/** Beside this file when built; in the build's folder when the sandbox runs from its source, as in its own tests. */
const places = ['./stripe.js', '../../dist/elements/stripe.js']

/** The stand-in for Stripe.js, which finds the sandbox at `origin` when a page loads it from Stripe's own address. */
export async function stripeScript(origin: string): Promise<string> {
  for (const place of places) {
    const script = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined)
    if (script !== undefined) return `globalThis.connectSandboxOrigin=${JSON.stringify(origin)};\n${script}`
  }
  throw new Error('stripe.js has not been built: run `npm run build` in packages/sandbox.')
}
