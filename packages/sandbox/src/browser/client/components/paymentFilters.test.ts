import { describe, expect, it } from 'vitest'
import { countFilters, defaultFilters, filterQuery, noFilters } from './paymentFilters.js'

const queryOf = (given: unknown) => filterQuery(defaultFilters(given)).toString()

describe('the default filters of a page', () => {
  it.each([
    [{ amount: { equals: 500 } }, 'amount_gte=500&amount_lte=500'],
    [{ amount: { greaterThan: 500 } }, 'amount_gte=501'],
    [{ amount: { lessThan: 500 } }, 'amount_lte=499'],
    [{ amount: { between: { lowerBound: 1, upperBound: 9 } } }, 'amount_gte=1&amount_lte=9'],
    [{ date: { before: new Date(10_000) } }, 'created_lte=9'],
    [{ date: { after: new Date(10_000) } }, 'created_gte=11'],
    [{ date: { between: { start: new Date(10_000), end: new Date(20_000) } } }, 'created_gte=10&created_lte=20'],
    [{ status: ['failed', 'refunded'], paymentMethod: 'card' }, 'status=refunded%2Cfailed&payment_method=card'],
    [{ status: ['lost'], amount: 'much', date: { before: 'whenever' } }, ''],
    [undefined, ''],
    ['everything', ''],
  ])('%j ask for %s', (given, query) => {
    expect(queryOf(given)).toBe(query)
  })

  it('count as people would count them', () => {
    const given = { amount: { between: { lowerBound: 1, upperBound: 9 } }, status: ['failed', 'refunded'] }
    expect([countFilters(defaultFilters(given)), countFilters(noFilters)]).toEqual([2, 0])
  })
})
