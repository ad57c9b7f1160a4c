import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCollection } from './collection.js'

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
})
