import { useEffect, useRef, useState } from 'react'
import { newRows } from './newRows.js'

/** Rows that a refetch brought, for as long as they are highlighted. */
export function useNewRows(ids: readonly string[] | undefined): (id: string) => boolean {
  const before = useRef<readonly string[]>([])
  const [fresh, setFresh] = useState<readonly string[]>([])

  useEffect(() => {
    if (!ids) return
    const found = newRows(before.current, ids)
    before.current = ids
    if (found.length > 0) setFresh(found)
  }, [ids])

  useEffect(() => {
    if (fresh.length === 0) return
    const timer = setTimeout(() => setFresh([]), 2_000)
    return () => clearTimeout(timer)
  }, [fresh])

  return (id) => fresh.includes(id)
}
