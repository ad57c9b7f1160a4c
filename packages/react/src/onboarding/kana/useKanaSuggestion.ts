import { tidyKana, toKatakana } from '@connect-kit/contract/fields'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFormSurroundings } from '../form/FormContext.js'
import { type KanaReading, useKanaReading } from './useKanaReading.js'

/**
 * Writes into the field `to`, in katakana, how the field `from` is read; goes on until somebody edits `to` by hand.
 * Returns what `from` needs as `onCompose`.
 */
export function useKanaSuggestion(from: string, to: string): KanaReading['onCompose'] {
  const { reading, onCompose } = useKanaReading(from)
  const { getValues, setValue, clearErrors } = useFormContext()
  const { settings } = useFormSurroundings()
  const isLocked = settings[to]?.locked === true || settings[to]?.hidden === true
  const proposed = useRef<string>(undefined)
  const before = useRef(reading)

  useEffect(() => {
    if (isLocked || reading === before.current) return
    before.current = reading
    const now: unknown = getValues(to)
    const isOurs = now === undefined || now === '' || now === proposed.current
    if (!isOurs || (reading === undefined && proposed.current === undefined)) return
    proposed.current = tidyKana(toKatakana(reading ?? ''))
    setValue(to, proposed.current, { shouldDirty: true })
    clearErrors(to)
  }, [reading, isLocked, to, getValues, setValue, clearErrors])

  return onCompose
}
