import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

const scripts = [
  { config: 'vite.connect.config.ts', made: 'dist/browser/connect.js', from: 'src/browser/client' },
  { config: 'vite.stripe.config.ts', made: 'dist/elements/stripe.js', from: 'src/elements/client' },
]

/** What browsers are served is made of the sources of now: built once before the tests, where something is newer. */
export default async function buildBrowserScripts(): Promise<void> {
  for (const { config, made, from } of scripts) {
    const target = join(root, made)
    const builtAt = existsSync(target) ? statSync(target).mtimeMs : 0
    const sources = readdirSync(join(root, from), { recursive: true, encoding: 'utf8' })
    const isStale = sources.some((file) => statSync(join(root, from, file)).mtimeMs > builtAt)
    if (isStale) await build({ configFile: join(root, config), logLevel: 'warn' })
  }
}
