import type { JapanesePostalAddress } from '@connect-kit/contract'
import { useState } from 'react'
import { Field } from '../../../ui/Field.js'
import { Select } from '../../../ui/Select.js'
import { onboardingFormMessages } from '../../form/onboardingForm.messages.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { addressJapanMessages } from './AddressJapan.messages.js'
import type { PostalLookup } from './usePostalLookup.js'

type Town = JapanesePostalAddress['towns'][number]

export interface TownChoiceProps {
  lookup: PostalLookup
  onTown: (town: Town) => void
}

/** Which of the towns that share the postal code; nothing where it is one alone. */
export function TownChoice({ lookup, onTown }: TownChoiceProps) {
  if (lookup.status !== 'found' || lookup.address.towns.length === 0) return null
  const { postal_code, towns } = lookup.address
  return <OneOf key={postal_code} towns={towns} onTown={onTown} />
}

function OneOf({ towns, onTown }: { towns: readonly Town[]; onTown: (town: Town) => void }) {
  const m = useFieldMessages(addressJapanMessages)
  const form = useFieldMessages(onboardingFormMessages)
  const [chosen, setChosen] = useState('')
  const options = [
    ...(chosen === '' ? [{ value: '', label: form.choose }] : []),
    ...towns.map(({ kanji }) => ({ value: kanji, label: kanji })),
  ]
  return (
    <Field label={m.choose}>
      {(described) => (
        <Select
          {...described}
          value={chosen}
          options={options}
          onValue={(kanji) => {
            const town = towns.find((one) => one.kanji === kanji)
            if (!town) return
            setChosen(kanji)
            onTown(town)
          }}
        />
      )}
    </Field>
  )
}
