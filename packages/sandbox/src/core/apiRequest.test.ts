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
  // A browser whose page may ask nobody but its own origin.
  ['http://shop.example/_sandbox/v1/files?x', '/v1/files', '?x'],
  ['/_sandbox/v1/accounts', '/_sandbox/v1/accounts', ''],
])('takes %s apart', (url, path, query) => {
  expect(pathOf(url)).toEqual({ path, query })
})
