import { tidyKana, toKatakana } from '@connect-kit/contract/fields'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFormSurroundings } from '../form/FormContext.js'
import { type KanaReading, useKanaReading } from './useKanaReading.js'

/**
 * Writes into the field `to`, where there is one, in katakana how the field `from` is read; goes on until somebody edits
 * `to` by hand. Returns what `from` needs as `onCompose`.
 */
export function useKanaSuggestion(from: string, to: string | undefined): KanaReading['onCompose'] {
  const { reading, onCompose } = useKanaReading(from)
  const { getValues, setValue, clearErrors } = useFormContext()
  const { settings } = useFormSurroundings()
  const setting = to === undefined ? undefined : settings[to]
  const isOpen = to !== undefined && !setting?.locked && !setting?.hidden
  const proposed = useRef<string>(undefined)
  const before = useRef(reading)

  useEffect(() => {
    if (!isOpen || reading === before.current) return
    before.current = reading
    const now: unknown = getValues(to)
    const isOurs = now === undefined || now === '' || now === proposed.current
    if (!isOurs || (reading === undefined && proposed.current === undefined)) return
    proposed.current = tidyKana(toKatakana(reading ?? ''))
    setValue(to, proposed.current, { shouldDirty: true })
    clearErrors(to)
  }, [reading, isOpen, to, getValues, setValue, clearErrors])

  return onCompose
}
