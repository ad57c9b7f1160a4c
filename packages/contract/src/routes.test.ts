import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { pathFields, type RouteDefinition } from './route.js'
import { type RouteName, routes } from './routes.js'

const table = Object.entries<RouteDefinition>(routes) as [RouteName, RouteDefinition][]
const forAccounts = table.filter(([, route]) => route.audience === 'account')

describe.each(forAccounts)('%s', (_name, route) => {
  const fields = Object.keys((route.request as z.ZodObject).shape)

  it('refuses a field it does not know', () => {
    const result = z.safeParse(route.request, { unknown_field: 1 })
    expect(result.error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))).toEqual([
      'unknown_field',
    ])
  })

  it('has no field for the account or customer of the caller', () => {
    // `external_account` is Stripe's word for a bank account.
    expect(fields.filter((field) => /(?<!external_)account|customer|subject|role/.test(field))).toEqual([])
  })

  it('declares every name in its path as a field', () => {
    expect(pathFields(route.path).filter((field) => !fields.includes(field))).toEqual([])
  })

  it('needs a permission', () => {
    expect(route.permission).not.toBeNull()
  })
})

it('gives no two routes the same method and path', () => {
  const keys = table.map(([, route]) => `${route.method} ${route.path}`)
  expect(new Set(keys).size).toBe(keys.length)
})

it('refuses amounts that are not whole numbers of the smallest unit', () => {
  const order = { operation: '018f5e0a-0000-4000-8000-000000000001', currency: 'jpy' }
  expect(routes.createPayout.request.safeParse({ ...order, amount: 10.5 }).success).toBe(false)
  expect(routes.createPayout.request.safeParse({ ...order, amount: 0 }).success).toBe(false)
  expect(routes.createPayout.request.safeParse({ ...order, amount: '100' }).success).toBe(false)
  expect(routes.createPayout.request.parse({ ...order, amount: 100 })).toEqual({
    ...order,
    amount: 100,
    method: 'standard',
  })
})
