import { type AddressFormat, type AddressPart, checkLatinText, tidyName } from '@connect-kit/contract/fields'
import { useFormContext } from 'react-hook-form'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { useProblemWords } from '../../countries/useProblemWords.js'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import { SelectField } from '../../form/SelectField.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { addressFieldsMessages } from './Address.messages.js'

const autoComplete = {
  line1: 'address-line1',
  line2: 'address-line2',
  city: 'address-level2',
  state: 'address-level1',
  postal_code: 'postal-code',
} as const satisfies Record<AddressPart['name'], string>

export interface AddressPartsProps {
  group: FieldGroup
  format: AddressFormat
  /** Other letters are a slip there. */
  isLatin: boolean
}

/** The parts that the country has, those among them that Stripe asks for required. */
export function AddressParts({ group, format, isLatin }: AddressPartsProps) {
  const { locale } = useConnectKit()
  const m = useFieldMessages(addressFieldsMessages)
  const { say, latin } = useProblemWords()
  const { getValues } = useFormContext()
  const { postalCode, states } = format
  const choose = () => say({ code: 'not_listed' })
  const shown = format.parts.filter(({ name, need }) => need !== 'asked' || isAsked(group, name) || has(name))
  function has(name: string) {
    return Boolean(getValues(fieldPath(group, `address.${name}`)))
  }
  return shown.map(({ name, label, need }) => {
    const common = {
      name: fieldPath(group, `address.${name}`),
      label: m[label],
      optional: need === 'optional' && !isAsked(group, name),
      say,
      autoComplete: autoComplete[name],
    }
    if (name === 'state' && states) {
      return (
        <SelectField
          key={name}
          {...common}
          say={choose}
          options={[...states].map(([value, label]) => ({ value, label }))}
        />
      )
    }
    if (name === 'postal_code') {
      const { rule, tidy, isNumeric } = postalCode
      const inputMode = isNumeric ? 'numeric' : 'text'
      return (
        <TextField key={name} {...common} rule={rule} tidy={tidy} inputMode={inputMode} width={140} maxLength={20} />
      )
    }
    return (
      <TextField
        key={name}
        {...common}
        rule={isLatin ? checkLatinText : undefined}
        tidy={tidyName}
        hint={name === 'line1' && isLatin && locale === 'ja' ? latin : undefined}
        maxLength={name === 'line1' || name === 'line2' ? 200 : 100}
      />
    )
  })
}

const isAsked = ({ names }: FieldGroup, name: string) => names.includes(`address.${name}`)
