import { checkPostalCode, postalCodeDigits, tidyPostalCode } from '@connect-kit/contract/fields'
import { useState } from 'react'
import { Button } from '../../../ui/Button.js'
import control from '../../../ui/control.module.css'
import { Field } from '../../../ui/Field.js'
import text from '../../../ui/text.module.css'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useFormField } from '../../form/useFormField.js'
import { addressJapanMessages } from './AddressJapan.messages.js'
import { useAddressWords } from './useAddressWords.js'
import type { PostalLookup } from './usePostalLookup.js'

export interface PostalCodeFieldProps {
  /** The full path in the form: what is kept there is seven digits. */
  name: string
  lookup: PostalLookup
  /** Seven digits were typed, or the button was pressed. */
  onSearch: (digits: string, how: 'typed' | 'asked') => void
}

/** A postal code, typed in any way and shown as 150-0001, with a button that looks up what it stands for. */
export function PostalCodeField({ name, lookup, onSearch }: PostalCodeFieldProps) {
  const m = useFieldMessages(addressJapanMessages)
  const say = useAddressWords()
  const [typed, setTyped] = useState<string>()
  const field = useFormField({ name, label: m.postal_code, rule: checkPostalCode, say })
  if (field.isHidden) return null

  const type = (text: string) => {
    const digits = postalCodeDigits(text)
    const known = postalCodeDigits(field.value)
    setTyped(text)
    field.change(digits ?? text)
    if (digits && digits !== known) onSearch(digits, 'typed')
  }
  const said = () => {
    if (lookup.status === 'unknown' || lookup.status === 'failed') return m[lookup.status]
    if (lookup.status !== 'found' || lookup.address.towns.length > 0) return undefined
    const { state, city, town, several_towns } = lookup.address
    const found = m.found([state, city, town].map(({ kanji }) => kanji).join(''))
    return several_towns ? `${found} ${m.several}` : found
  }
  const message = said()
  return (
    <Field label={m.postal_code} hint={field.isLocked ? field.m.locked : undefined} error={field.error}>
      {(described) => (
        <>
          <span style={{ display: 'flex', gap: 8 }}>
            <input
              {...described}
              ref={field.ref}
              className={control.control}
              style={{ inlineSize: 140 }}
              inputMode="numeric"
              autoComplete="postal-code"
              maxLength={20}
              name={field.name}
              readOnly={field.isLocked}
              value={typed ?? tidyPostalCode(field.value)}
              onChange={({ target }) => type(target.value)}
              onBlur={() => {
                setTyped(undefined)
                field.settle()
              }}
            />
            {!field.isLocked && (
              <Button
                busy={lookup.status === 'searching'}
                busyLabel={m.searching}
                onClick={() => {
                  const digits = postalCodeDigits(field.value)
                  if (digits) onSearch(digits, 'asked')
                  else field.settle()
                }}
              >
                {m.search}
              </Button>
            )}
          </span>
          <p className={text.small} style={message ? undefined : { position: 'absolute' }} role="status">
            {message}
          </p>
        </>
      )}
    </Field>
  )
}
