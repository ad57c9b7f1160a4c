import { readFile } from 'node:fs/promises'
import { Refusal } from './refusal.js'

/** Beside this file when built; in the build's folder when the sandbox runs from its source, as in its own tests. */
const places = ['./connect.js', '../../dist/browser/connect.js']

/** The stand-in for Stripe's browser script, bundled when the package is built. */
export async function connectScript(): Promise<string> {
  for (const place of places) {
    const script = await readFile(new URL(place, import.meta.url), 'utf8').catch(() => undefined)
    if (script !== undefined) return script
  }
  throw new Refusal(503, 'api_error', 'connect.js has not been built: run `npm run build` in packages/sandbox.')
}
