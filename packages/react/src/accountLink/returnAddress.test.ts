import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrivalAt, returnAddress } from './returnAddress.js'

/** What the backend makes of an address for Stripe. */
const sentBack = (address: string, outcome: string) => {
  const url = new URL(address)
  url.searchParams.set('connect_kit', outcome)
  return url.href
}

it('finds its way back to any page, with everything that the page had in its address', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom('account_onboarding', 'account_update'),
      fc.boolean(),
      fc.constantFrom('return', 'refresh'),
      (page, type, again, outcome) => {
        const arrival = arrivalAt(sentBack(returnAddress(page, { type, again }), outcome))
        expect(arrival).toEqual({ outcome, type, again, address: arrival?.address })
        const before = new URL(page)
        const after = new URL(arrival?.address ?? '')
        expect([...after.searchParams]).toEqual([...before.searchParams])
        expect([after.origin, after.pathname, after.hash]).toEqual([before.origin, before.pathname, before.hash])
      },
    ),
  )
})

it('does not pile up what it adds, visit after visit', () => {
  const once = returnAddress('https://host.example/payouts', { type: 'account_update', again: true })
  expect(returnAddress(sentBack(once, 'refresh'), { type: 'account_onboarding', again: false })).toBe(
    'https://host.example/payouts?connect_kit_link=account_onboarding',
  )
})

it('takes nothing for an arrival that is none', () => {
  expect(arrivalAt('https://host.example/payouts?connect_kit=maybe')).toBeUndefined()
  expect(arrivalAt('https://host.example/payouts?state=1&code=2')).toBeUndefined()
})
