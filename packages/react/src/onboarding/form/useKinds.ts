import { type ComponentType, useEffect, useState } from 'react'
import type { FieldGroup, FieldGroupProps } from '../FieldGroup.js'
import type { FieldKind } from '../FieldKind.js'
import { fieldKinds } from '../fieldKinds.js'

type Kinds = ReadonlyMap<FieldKind, ComponentType<FieldGroupProps>>

const loadOther = () => import('../kinds/Other/Other.js').then(({ Other }) => Other)

const kindsOf = (groups: readonly FieldGroup[]): FieldKind[] => [
  ...new Set(groups.flatMap((group): FieldKind[] => [group.kind, ...kindsOf(group.instead ?? [])])),
]

/** The components of all groups of a form at once, so that it appears as a whole; `missing` where they cannot be had. */
export function useKinds(groups: readonly FieldGroup[]): Kinds | 'missing' | undefined {
  const [loaded, setLoaded] = useState<Kinds>(new Map())
  const [isMissing, setMissing] = useState(false)
  const wanted = kindsOf(groups)
    .filter((kind) => !loaded.has(kind))
    .join()
  useEffect(() => {
    if (wanted === '') return
    let isOver = false
    Promise.all(kindsOf(groups).map(async (kind) => [kind, await (fieldKinds[kind] ?? loadOther)()] as const)).then(
      (found) => {
        if (!isOver) setLoaded((before) => new Map([...before, ...found]))
      },
      () => setMissing(true),
    )
    return () => {
      isOver = true
    }
  }, [wanted, groups])
  return isMissing ? 'missing' : wanted === '' ? loaded : undefined
}
