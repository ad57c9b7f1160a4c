import { expect, it } from 'vitest'
import { pathOf } from './apiRequest.js'

it.each([
  ['/v1/payouts', '/v1/payouts', ''],
  ['/v1/payouts?limit=3', '/v1/payouts', '?limit=3'],
  [
    '/oauth/authorize?redirect_uri=http://shop.example/back?a=b',
    '/oauth/authorize',
    '?redirect_uri=http://shop.example/back?a=b',
  ],
  ['http://127.0.0.1:12111/v1/a%20b?x#y', '/v1/a%20b', '?x'],
  ['http://127.0.0.1:12111', '/', ''],
])('takes %s apart', (url, path, query) => {
  expect(pathOf(url)).toEqual({ path, query })
})
