import { type CompositionEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type Composition, compose, noComposition, readingOf } from './composition.js'
import { type Insertion, readingOfAll, readParts, reread } from './readings.js'

export interface KanaReading {
  /** How the field is read, in the kana that were typed; undefined where a part of it is not known. */
  reading: string | undefined
  /** For the field: every event of a composition. */
  onCompose: (event: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** The reading of a field of the form around it, as far as it was typed with an input method. */
export function useKanaReading(name: string): KanaReading {
  const watched: unknown = useWatch({ name })
  const value = typeof watched === 'string' ? watched : ''
  const [first] = useState(() => readParts(value))
  const parts = useRef(first)
  const composition = useRef<Composition>(undefined)
  const committed = useRef<Insertion>(undefined)
  const [reading, setReading] = useState(() => readingOfAll(first))

  const settle = useCallback((text: string) => {
    parts.current = reread(parts.current, text, committed.current)
    setReading(readingOfAll(parts.current))
  }, [])

  useEffect(() => {
    if (!composition.current) settle(value)
  }, [value, settle])

  const onCompose: KanaReading['onCompose'] = ({ type, data, currentTarget: field }) => {
    if (type === 'compositionstart') {
      composition.current = noComposition
      committed.current = undefined
    } else if (type === 'compositionupdate') {
      composition.current = compose(composition.current ?? noComposition, data)
    } else {
      const end = field.selectionStart ?? field.value.length
      const reading = readingOf(composition.current ?? noComposition, data)
      committed.current = { text: data, at: Math.max(end - data.length, 0), reading }
      composition.current = undefined
      // Some browsers take the text away and put it back around this event: what was committed is remembered till the next.
      settle(field.value)
    }
  }

  return { reading, onCompose }
}
