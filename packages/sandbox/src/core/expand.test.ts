import { describe, expect, it } from 'vitest'
import { ApiError } from './errors.js'
import { createExpander, type ExpandContext, expandable, included } from './expand.js'

// Lookups below ignore the context: expansion itself does not look at it.
const ctx = {} as ExpandContext

const bank = { id: 'ba_1', object: 'bank_account', account: 'acct_1' }
const account = { id: 'acct_1', object: 'account', settings: { branding: { logo: 'file_1' } } }
const payout = { id: 'po_1', object: 'payout', destination: 'ba_1', failure: null, amount: 5 }

const expander = createExpander([
  expandable('payout', {
    destination: (_, id) => (id === 'ba_1' ? bank : undefined),
    failure: () => undefined,
    parts: included(() => ({ object: 'list', data: [{ object: 'part', of: 'po_1' }], has_more: false, url: '/parts' })),
  }),
  expandable('bank_account', { account: () => account }),
  expandable('account', { 'settings.branding.logo': (_, id) => ({ id, object: 'file' }) }),
  expandable('part', { of: () => payout }),
])

describe('expand', () => {
  it('puts the object in the place of its id and leaves what is stored alone', () => {
    expect(expander.expand(ctx, payout, ['destination'])).toEqual({ ...payout, destination: bank })
    expect(payout.destination).toBe('ba_1')
  })

  it('goes through objects, nested members and lists up to four levels', () => {
    const logo = { id: 'file_1', object: 'file' }
    const whole = { ...bank, account: { ...account, settings: { branding: { logo } } } }
    const path = 'destination.account.settings.branding.logo'
    expect(() => expander.expand(ctx, payout, [path])).toThrow('more than 4 levels')
    expect(expander.expand(ctx, bank, ['account.settings.branding.logo'])).toEqual(whole)
    const list = { object: 'list', data: [payout, payout], has_more: false, url: '/v1/payouts' }
    const expanded = expander.expand(ctx, list, ['data.destination', 'data.destination.account'])
    expect(expanded).toMatchObject({ data: [{ destination: { account } }, { destination: { account } }] })
  })

  it('adds what is only there when it is asked for, and expands inside it', () => {
    expect(payout).not.toHaveProperty('parts')
    expect(expander.expand(ctx, payout, ['parts.data.of'])).toMatchObject({ parts: { data: [{ of: payout }] } })
  })

  it('goes through arrays of ids as well', () => {
    const statement = { id: 'st_1', object: 'statement', payouts: ['po_1', 'po_gone'] }
    const withStatements = createExpander([
      expandable('statement', { payouts: (_, id) => (id === 'po_1' ? payout : undefined) }),
      expandable('payout', { destination: () => bank }),
    ])
    expect(withStatements.expand(ctx, statement, ['payouts', 'payouts.destination'])).toMatchObject({
      payouts: [{ destination: { id: 'ba_1' } }, 'po_gone'],
    })
  })

  it('leaves null and unknown ids as they are', () => {
    const other = { ...payout, destination: 'ba_gone' }
    expect(expander.expand(ctx, other, ['destination', 'failure'])).toEqual(other)
  })

  it.each(['amount', 'planet', 'data.destination', 'destination.planet', 'failureX'])('refuses %s', (path) => {
    try {
      expander.expand(ctx, payout, [path])
    } catch (error) {
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ status: 400, message: `This property cannot be expanded (${path}).` })
      return
    }
    throw new Error(`${path} was expanded`)
  })

  it('asks for the data prefix in lists', () => {
    const list = { object: 'list', data: [payout], has_more: false, url: '/v1/payouts' }
    expect(() => expander.expand(ctx, list, ['destination'])).toThrow('cannot be expanded (destination)')
  })

  it('can refuse before there is an answer', () => {
    expect(() => expander.check('payout', ['planet'])).toThrow('cannot be expanded (planet)')
    expect(() => expander.check('payout', ['destination.account'])).not.toThrow()
    expect(() => expander.check('account', ['external_accounts.data.account', 'settings.branding.logo'])).not.toThrow()
  })

  it('takes a list that is always there as it stands', () => {
    const external_accounts = { object: 'list', data: [bank], has_more: false, url: '/x' }
    const whole = { ...account, external_accounts }
    expect(expander.expand(ctx, whole, ['external_accounts'])).toEqual(whole)
    expect(expander.expand(ctx, whole, ['external_accounts.data.account'])).toMatchObject({
      external_accounts: { data: [{ account }] },
    })
  })
})
