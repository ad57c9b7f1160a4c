import { expect, it } from 'vitest'
import { oauthArrivalAt } from './oauthArrival.js'

const page = 'https://host.example/payouts'

it('takes the answer out of the address and leaves the rest', () => {
  expect(oauthArrivalAt(`${page}?tab=2&state=st_1&code=ac_1&scope=read_write#top`, 'st_1')).toEqual({
    answer: { state: 'st_1', code: 'ac_1' },
    address: `${page}?tab=2#top`,
  })
  expect(oauthArrivalAt(`${page}?state=st_1&error=access_denied&error_description=The+user+denied`, 'st_1')).toEqual({
    answer: { state: 'st_1', error: 'access_denied' },
    address: page,
  })
})

it('leaves the answers of the host’s own sign-in alone', () => {
  expect(oauthArrivalAt(`${page}?state=theirs&code=1`, 'st_1')).toBeUndefined()
  expect(oauthArrivalAt(`${page}?state=theirs&code=1&scope=openid`, null)).toBeUndefined()
  expect(oauthArrivalAt(`${page}?state=theirs&error=login_required`, null)).toBeUndefined()
  expect(oauthArrivalAt(page, 'st_1')).toBeUndefined()
})

it('knows Stripe’s scopes where nothing is known of the state; the backend decides whose it is', () => {
  expect(oauthArrivalAt(`${page}?state=st_1&code=ac_1&scope=read_write`, null)?.answer).toEqual({
    state: 'st_1',
    code: 'ac_1',
  })
})
