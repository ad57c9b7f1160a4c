import { describe, expect, it } from 'vitest'
import { createCollection } from '../core/collection.js'
import { metadataKeys } from '../core/metadata.js'
import { numeric, string, token } from './fields.js'
import { planOf } from './matcher.js'
import { parseQuery } from './parseQuery.js'

interface Thing {
  id: string
  created: number
  owner: string
  name: string
  metadata: Record<string, string>
}

const many = 100_000
const things = createCollection<Thing>({ owner: true, metadata: metadataKeys })
for (let i = 0; i < many; i++)
  things.insert({ id: `t${i}`, created: i, owner: `o${i % 1000}`, name: `n${i}`, metadata: { order: String(i) } })

const seen = (query: string, after?: string) => {
  let looked = 0
  const plan = planOf(parseQuery(query), {
    resource: 'things',
    metadata: ({ metadata }) => metadata,
    fields: {
      created: numeric<Thing>(({ created }) => created),
      name: string<Thing>((thing) => {
        looked++
        return thing.name
      }),
      owner: token<Thing>(({ owner }) => owner, 'owner'),
    },
  })
  const [first] = things.walk({ ...plan, after })
  return { looked, first: first?.id }
}

describe('a search over 100,000 objects', () => {
  it('looks only at those of an indexed field', () => {
    expect(seen('owner:"o7" name:"nobody"')).toEqual({ looked: 100, first: undefined })
    expect(seen('metadata["order"]:"77" name:"n77"')).toEqual({ looked: 1, first: 't77' })
  })

  it('looks only at those within the moments asked for', () => {
    expect(seen('name:"nobody" created>490 created<=510')).toEqual({ looked: 20, first: undefined })
    expect(seen('name:"n500" created:500')).toEqual({ looked: 1, first: 't500' })
  })

  it('goes on after the last object of the page before', () => {
    expect(seen('-name:"nobody"', 't50000')).toEqual({ looked: 1, first: 't49999' })
  })
})
