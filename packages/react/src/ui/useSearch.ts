import { useCallback, useEffect, useState } from 'react'

/** The first of what was found. */
export interface Found<Item> {
  items: readonly Item[]
  hasMore: boolean
}

export type Search<Item> = (words: string, signal: AbortSignal) => Promise<Found<Item>>

interface Answer<Item> {
  words: string
  search: Search<Item>
  attempt: number
  /** Null: it could not be had. */
  found: Found<Item> | null
}

interface SearchState<Item> {
  status: 'pending' | 'error' | 'ready'
  /** While it is pending: of the words before, so that the list does not blink. */
  found: Found<Item>
  retry: () => void
}

const nothing = { items: [], hasMore: false }
const pauseInTyping = 150

/** Asks when typing pauses; an answer that comes after the words have changed is not used. */
export function useSearch<Item>(search: Search<Item>, words: string, isOpen: boolean): SearchState<Item> {
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<Answer<Item>>()
  const answered = answer?.search === search && answer.words === words && answer.attempt === attempt

  useEffect(() => {
    if (!isOpen || answered) return
    const leaving = new AbortController()
    const settle = (found: Found<Item> | null) => {
      if (!leaving.signal.aborted) setAnswer({ words, search, attempt, found })
    }
    const timer = setTimeout(
      () => void search(words, leaving.signal).then(settle, () => settle(null)),
      words === '' ? 0 : pauseInTyping,
    )
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [search, words, attempt, isOpen, answered])

  const found = (answer?.search === search && answer.found) || nothing
  const status = answered ? (answer.found ? 'ready' : 'error') : 'pending'
  return { status, found, retry: useCallback(() => setAttempt((n) => n + 1), []) }
}
