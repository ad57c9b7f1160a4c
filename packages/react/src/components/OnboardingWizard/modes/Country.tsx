import { useMessages } from '../../../messages/useMessages.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Field } from '../../../ui/Field.js'
import { Select } from '../../../ui/Select.js'
import { countryMessages } from './country.messages.js'

export interface CountryProps {
  countries: readonly string[]
  value: string
  onValue: (country: string) => void
}

/** The one question that comes before there is an account. Nothing where there is no choice. */
export function Country({ countries, value, onValue }: CountryProps) {
  const m = useMessages(countryMessages)
  const { locale } = useConnectKit()
  if (countries.length < 2) return null
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const options = countries.map((country) => ({ value: country, label: names.of(country) ?? country }))
  return (
    <Field label={m.label} hint={m.hint}>
      {(control) => <Select {...control} value={value} options={options} onValue={onValue} />}
    </Field>
  )
}
