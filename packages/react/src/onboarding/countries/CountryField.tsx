import type { ReactNode } from 'react'
import { useMemo } from 'react'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { Combobox } from '../../ui/Combobox.js'
import { useFieldMessages } from '../form/useFieldMessages.js'
import { type FormFieldOptions, useFormField } from '../form/useFormField.js'
import { countryFieldMessages } from './countryField.messages.js'
import { type Country, countriesIn, findCountries } from './findCountries.js'

export interface CountryFieldProps extends Omit<FormFieldOptions, 'tidy'> {
  label: string
  hint?: ReactNode
  /** Stands in the field until another is chosen; it is not an answer. */
  assumed?: string
  onChoose?: (country: string) => void
}

const rowsAtMost = 40

/** One of all countries, searched by its name in the reader's language, its English name or its two letters. */
export function CountryField({ label, hint, assumed, onChoose, ...rest }: CountryFieldProps) {
  const { locale } = useConnectKit()
  const m = useFieldMessages(countryFieldMessages)
  const field = useFormField({ ...rest, label, optional: rest.optional || assumed !== undefined })
  const countries = useMemo(() => countriesIn(locale), [locale])
  const search = useMemo(
    () => async (words: string) => {
      const found = findCountries(countries, words)
      return { items: found.slice(0, rowsAtMost), hasMore: found.length > rowsAtMost }
    },
    [countries],
  )
  if (field.isHidden) return null
  const code = field.value || assumed
  return (
    <Combobox<Country>
      label={label}
      mark={rest.optional ? field.m.optional : undefined}
      hint={field.isLocked ? field.m.locked : hint}
      error={field.error}
      readOnly={field.isLocked}
      inputRef={field.ref}
      value={countries.find((country) => country.code === code) ?? null}
      onValue={(country) => {
        field.change(country?.code ?? '')
        if (country) onChoose?.(country.code)
      }}
      onBlur={field.settle}
      search={search}
      optionOf={({ code, name }) => ({ key: code, name, code })}
      textOf={({ name }) => name}
      words={m}
    />
  )
}
