import { composeKanaAddress, type JapaneseAddress, type KnownReadings } from '@connect-kit/contract/fields'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import { useFormSurroundings } from '../../form/FormContext.js'

const addressParts = ['postal_code', 'state', 'city', 'town', 'line1', 'line2'] as const

const nothing: JapaneseAddress = { postal_code: '', state: '', city: '', town: '', line1: '', line2: '' }

/** One script of the address, as it stands in the form. */
export function useScript(group: FieldGroup, script: 'kanji' | 'kana'): JapaneseAddress {
  const values: unknown[] = useWatch({
    name: addressParts.map((part) => fieldPath(group, `address_${script}.${part}`)),
  })
  const text = (at: number) => (typeof values[at] === 'string' ? values[at] : '')
  return { postal_code: text(0), state: text(1), city: text(2), town: text(3), line1: text(4), line2: text(5) }
}

/**
 * Keeps the kana of an address in step with its kanji, part by part, as far as the reading is certain. A part that somebody
 * edited by hand is theirs from then on.
 */
export function useKanaTwin(group: FieldGroup, kanji: JapaneseAddress, known: KnownReadings): void {
  const { getValues, setValue, clearErrors } = useFormContext()
  const { settings } = useFormSurroundings()
  const composed = composeKanaAddress(kanji, known)
  const first = useRef(kanji)
  const last = useRef(nothing)

  useEffect(() => {
    // What was saved before the reading of the place was known: ours too, if it is what we would have composed.
    const saved = composeKanaAddress(first.current, known)
    for (const part of addressParts) {
      const name = fieldPath(group, `address_kana.${part}`)
      const value: unknown = getValues(name)
      const now = typeof value === 'string' ? value : ''
      // What somebody empties stays empty until there is something else to say.
      if (composed[part] === last.current[part] && part !== 'postal_code') continue
      const isOurs = part === 'postal_code' || now === '' || now === last.current[part] || now === saved[part]
      if (!isOurs || now === composed[part] || settings[name]?.locked) continue
      setValue(name, composed[part], { shouldDirty: true })
      if (composed[part] !== '') clearErrors(name)
    }
    last.current = composed
  })
}
