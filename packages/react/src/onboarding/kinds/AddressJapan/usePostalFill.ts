import type { JapanesePostalAddress } from '@connect-kit/contract'
import { postalCodeDigits, tidyJapanese } from '@connect-kit/contract/fields'
import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import { useFormSurroundings } from '../../form/FormContext.js'
import { useScript } from './useKanaTwin.js'
import { type PostalLookup, usePostalLookup } from './usePostalLookup.js'

type Filled = Partial<Record<'state' | 'city' | 'town', string>>

/** Looks up the postal code of an address and fills in what it stands for. */
export function usePostalFill(group: FieldGroup) {
  const { getValues, setValue, clearErrors } = useFormContext()
  const { settings } = useFormSurroundings()
  const { lookup, search } = usePostalLookup()
  const [isSeen, setSeen] = useState(false)
  const filled = useRef<Filled>({})

  /** What somebody typed stays, unless they asked for it to be replaced. */
  const fill = (parts: Filled, isAsked: boolean) => {
    for (const part of ['state', 'city', 'town'] as const) {
      const [name, value] = [fieldPath(group, `address_kanji.${part}`), parts[part]]
      const now: unknown = getValues(name) ?? ''
      const isTyped = now !== '' && now !== filled.current[part]
      const isWithin = typeof now === 'string' && value !== undefined && value !== '' && now.startsWith(value)
      if (value === undefined || isWithin || (isTyped && !isAsked) || settings[name]?.locked) continue
      setValue(name, value, { shouldDirty: true })
      clearErrors(name)
    }
    filled.current = { ...filled.current, ...parts }
  }

  const onSearch = async (digits: string, how: 'typed' | 'asked') => {
    setSeen(true)
    const found = await search(digits)
    if (!found) return
    const [state, city, town] = [found.state, found.city, found.town].map((name) => tidyJapanese(name.kanji))
    fill({ state, city, town }, how === 'asked')
  }

  // Of an address that was saved the reading of the place is not kept: it is asked for when the address is changed, and
  // where the kana were never given.
  const kanji = useScript(group, 'kanji')
  const kana = useScript(group, 'kana')
  const first = useRef({ kanji, isUnread: kana.city === '' || kana.town === '' })
  const { city, town } = first.current.kanji
  const isChanged = kanji.city !== city || kanji.town !== town
  const code = postalCodeDigits(kanji.postal_code)
  const isReadingNeeded =
    town !== '' && (isChanged || first.current.isUnread) && lookup.status === 'idle' && code !== undefined
  useEffect(() => {
    if (isReadingNeeded) void search(code)
  }, [isReadingNeeded, code, search])

  return {
    /** The address that the code stands for, once it is known. */
    found: lookup.status === 'found' ? lookup.address : undefined,
    /** What to say of it. */
    shown: isSeen ? lookup : ({ status: 'idle' } satisfies PostalLookup),
    onSearch: (digits: string, how: 'typed' | 'asked') => void onSearch(digits, how),
    onTown: ({ kanji: town }: JapanesePostalAddress['towns'][number]) => fill({ town: tidyJapanese(town) }, true),
  }
}
