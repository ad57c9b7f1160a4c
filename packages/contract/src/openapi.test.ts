import { expect, it } from 'vitest'
import { openApiDocument } from './openapi.js'
import { routes } from './routes.js'

const document = openApiDocument('/connect')
const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, { operationId: string }>).map(([method, { operationId }]) => [
    operationId,
    `${method.toUpperCase()} ${path}`,
  ]),
)

it('lists every route of the table under its name, method and path', () => {
  expect(Object.fromEntries(operations)).toEqual(
    Object.fromEntries(Object.entries(routes).map(([name, route]) => [name, `${route.method} ${route.path}`])),
  )
})

it('says which fields stand in the path and which in the query', () => {
  const parameters = (document.paths?.['/payouts/{payout}/balance_transactions']?.get?.parameters ?? []) as {
    name: string
    in: string
  }[]
  expect(parameters.map(({ name, in: place }) => `${place} ${name}`)).toEqual([
    'path payout',
    'query limit',
    'query starting_after',
  ])
})

it('closes every request body to unknown fields', () => {
  const body = document.paths?.['/payouts']?.post?.requestBody as {
    content: { 'application/json': { schema: { additionalProperties: boolean } } }
  }
  expect(body.content['application/json'].schema.additionalProperties).toBe(false)
})
