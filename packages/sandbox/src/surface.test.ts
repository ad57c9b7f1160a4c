import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { modules } from './modules.js'

const { endpoints }: { endpoints: { method: string; path: string; sdk: string }[] } = JSON.parse(
  readFileSync(new URL('./testing/data/endpoints.json', import.meta.url), 'utf8'),
)

/** Names of placeholders differ, what they stand for does not. */
const shapeOf = (method: string, path: string) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`

// Pages in a browser, not calls with a key.
const pages = new Set([
  'GET /oauth/authorize',
  'GET /express/oauth/authorize',
  'POST /oauth/token',
  'POST /oauth/deauthorize',
])

it('answers every call of the SDK that belongs to the surface', () => {
  const answered = new Set(
    modules.flatMap(({ routes = [] }) => routes).map(({ method, path }) => shapeOf(method, path)),
  )
  const missing = endpoints
    .map(({ method, path, sdk }) => ({ shape: shapeOf(method, path), sdk }))
    .filter(({ shape }) => !answered.has(shape) && !pages.has(shape))
  expect(missing.map(({ shape, sdk }) => `${shape} (${sdk})`)).toEqual([])
})

it('answers nothing that Stripe does not', () => {
  const known = new Set(endpoints.map(({ method, path }) => shapeOf(method, path)))
  const routes = modules.flatMap(({ routes = [] }) => routes)
  expect(routes.map(({ method, path }) => shapeOf(method, path)).filter((shape) => !known.has(shape))).toEqual([])
})
