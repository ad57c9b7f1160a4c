import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollection } from './collection.js'
import type { Indexes } from './indexes.js'

interface Thing {
  id: string
  created: number
  tags: string[]
}

const thing = (id: string, created: number): Thing => ({ id, created, tags: [] })

describe('createCollection', () => {
  it('keeps newest first however things arrive, and things of one second in the order of arrival', () => {
    const things = createCollection<Thing>()
    for (const [id, created] of [
      ['a', 5],
      ['b', 3],
      ['c', 5],
      ['d', 9],
    ] as const)
      things.insert(thing(id, created))
    expect([...things].map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  })

  it('pages forth and back over the same order, whatever the sizes', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 })
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 7 }), (created, limit) => {
        const things = createCollection<Thing>()
        for (const [index, moment] of created.entries()) things.insert(thing(`t${index}`, moment))
        const all = [...things].map(({ id }) => id)
        const forth: string[] = []
        for (let page = things.list({ limit }); page; ) {
          forth.push(...page.data.map(({ id }) => id))
          page = page.has_more ? things.list({ limit, startingAfter: forth.at(-1) }) : undefined
        }
        expect(forth).toEqual(all)
        const back: string[] = []
        for (let cursor = all.at(-1); cursor !== undefined; ) {
          const page = things.list({ limit, endingBefore: cursor })
          back.unshift(...(page?.data ?? []).map(({ id }) => id))
          cursor = page?.has_more ? back[0] : undefined
        }
        expect(back).toEqual(all.slice(0, -1))
      }),
    )
  })

  it('hands out what cannot be changed, and replaces it on update', () => {
    const things = createCollection<Thing>()
    const before = things.insert(thing('a', 1))
    expect(() => before.tags.push('x')).toThrow(TypeError)
    const after = things.update('a', { tags: ['x'] })
    expect(before.tags).toEqual([])
    expect(after.tags).toEqual(['x'])
    expect(things.get('a')).toBe(after)
  })

  it('stays quick with a hundred thousand objects', () => {
    const things = createCollection<Thing>()
    for (let i = 0; i < 100_000; i++) things.insert(thing(`t${i}`, i))
    const started = performance.now()
    let cursor: string | undefined
    for (let page = 0; page < 1000; page++) {
      const { data = [] } = things.list({ limit: 100, startingAfter: cursor }) ?? {}
      cursor = data.at(-1)?.id
    }
    expect(cursor).toBe('t0')
    expect(performance.now() - started).toBeLessThan(500)
  })

  describe('with indexes', () => {
    interface Sale {
      id: string
      created: number
      customer: string | { id: string } | null
      status: string
      parent: { subscription: string } | null
      lines: string[]
    }
    const indexes: Indexes<Sale> = {
      customer: true,
      status: true,
      subscription: ({ parent }) => parent?.subscription,
      line: ({ lines }) => lines,
    }
    const sale = (id: string, created: number, changes: Partial<Sale> = {}): Sale => ({
      id,
      created,
      customer: null,
      status: 'open',
      parent: null,
      lines: [],
      ...changes,
    })
    const ids = (page: { data: Sale[] } | undefined) => page?.data.map(({ id }) => id)

    it('finds what a member, a nested value or one of several keys names, and follows changes', () => {
      const sales = createCollection<Sale>(indexes)
      sales.insert(sale('a', 1, { customer: 'cus_1', lines: ['x', 'y'] }))
      sales.insert(sale('b', 2, { customer: { id: 'cus_1' }, parent: { subscription: 'sub_1' } }))
      sales.insert(sale('c', 3, { customer: 'cus_2', lines: ['y'] }))
      expect(ids(sales.list({ where: { customer: 'cus_1' } }))).toEqual(['b', 'a'])
      expect(ids(sales.list({ where: { subscription: 'sub_1', customer: undefined } }))).toEqual(['b'])
      expect(ids(sales.list({ where: { line: 'y' } }))).toEqual(['c', 'a'])
      expect(ids(sales.list({ where: { customer: 'cus_1', line: 'y' } }))).toEqual(['a'])
      expect(ids(sales.list({ where: { customer: 'cus_9' } }))).toEqual([])
      sales.update('a', { customer: 'cus_2', status: 'paid' })
      sales.remove('c')
      expect(ids(sales.list({ where: { customer: 'cus_2' } }))).toEqual(['a'])
      expect(ids(sales.list({ where: { status: 'open' } }))).toEqual(['b'])
    })

    it('answers as a filter over everything does, whatever the order, the cursor and the moments asked for', () => {
      const arrivals = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('cus_1', 'cus_2', null)), {
        maxLength: 40,
      })
      const moments = fc.record({ gt: fc.integer({ max: 9 }), lte: fc.integer({ min: 0 }) }, { requiredKeys: [] })
      fc.assert(
        fc.property(arrivals, moments, fc.nat(), fc.boolean(), (made, created, at, backwards) => {
          const indexed = createCollection<Sale>(indexes)
          const plain = createCollection<Sale>()
          for (const [index, [moment, customer]] of made.entries()) {
            for (const sales of [indexed, plain]) sales.insert(sale(`s${index}`, moment, { customer }))
          }
          const cursor = made.length === 0 ? undefined : `s${at % made.length}`
          const page = { limit: 3, ...(backwards ? { endingBefore: cursor } : { startingAfter: cursor }) }
          const kept = ({ customer, created: moment }: Sale) =>
            customer === 'cus_1' && moment > (created.gt ?? -1) && moment <= (created.lte ?? 99)
          expect(indexed.list({ ...page, created, where: { customer: 'cus_1' } })).toEqual(
            plain.list({ ...page, matches: kept }),
          )
          expect([...indexed.walk({ after: cursor, created, where: { customer: 'cus_1' } })]).toEqual(
            plain.list({ limit: 99, startingAfter: cursor, matches: kept })?.data,
          )
        }),
      )
    })

    it('can be declared after the first objects came', () => {
      const sales = createCollection<Sale>()
      sales.insert(sale('a', 1, { customer: 'cus_1' }))
      sales.index(indexes)
      sales.insert(sale('b', 1, { customer: 'cus_1' }))
      expect(ids(sales.list({ where: { customer: 'cus_1' } }))).toEqual(['b', 'a'])
    })

    it('does not grow with what it skips', () => {
      const sales = createCollection<Sale>(indexes)
      for (let i = 0; i < 100_000; i++)
        sales.insert(sale(`s${i}`, i, { customer: i % 1000 === 0 ? 'cus_rare' : 'cus_1' }))
      let looked = 0
      const matches = () => {
        looked++
        return true
      }
      const page = sales.list({ limit: 10, startingAfter: 's50000', where: { customer: 'cus_rare' }, matches })
      expect(ids(page)?.slice(0, 2)).toEqual(['s49000', 's48000'])
      sales.list({ limit: 10, created: { lt: 500 }, matches })
      expect(looked).toBe(22)
    })
  })
})
