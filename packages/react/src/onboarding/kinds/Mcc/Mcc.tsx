import { useCallback, useEffect, useState } from 'react'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Combobox, type ComboboxWords } from '../../../ui/Combobox.js'
import type { Search } from '../../../ui/useSearch.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { findIndustries, type Industry, industries } from './industries.js'
import { mccMessages } from './mcc.messages.js'

const shown = 50

/** What the business does, as card networks sort it. */
export function Mcc({ group }: FieldGroupProps) {
  const m = useFieldMessages(mccMessages)
  const { locale } = useConnectKit()
  const field = useFormField({ name: fieldPath(group, 'mcc'), label: m.label, isChosen: true })
  const [chosen, setChosen] = useState<Industry | null>(null)

  const { value } = field
  useEffect(() => {
    if (value === '') return setChosen(null)
    let isOver = false
    const unknown: Industry = { code: value, name: value, words: value }
    industries(locale).then(
      (all) => {
        if (!isOver) setChosen(all.find(({ code }) => code === value) ?? unknown)
      },
      () => {
        if (!isOver) setChosen(unknown)
      },
    )
    return () => {
      isOver = true
    }
  }, [value, locale])

  const search = useCallback<Search<Industry>>(
    async (words) => {
      const found = findIndustries(await industries(locale), words)
      return { items: found.slice(0, shown), hasMore: found.length > shown }
    },
    [locale],
  )
  const words: ComboboxWords = {
    ...m,
    found: (count, hasMore) => m.found(hasMore ? `${count}+` : String(count)),
  }
  if (field.isHidden) return null
  return (
    <Combobox
      label={m.label}
      hint={field.isLocked ? field.m.locked : m.hint}
      error={field.error}
      readOnly={field.isLocked}
      value={chosen}
      onValue={(industry) => field.change(industry?.code ?? '')}
      onBlur={field.settle}
      search={search}
      optionOf={({ code, name }) => ({ key: code, name, code })}
      textOf={({ name }) => name}
      words={words}
      inputRef={field.ref}
      name={field.name}
    />
  )
}
