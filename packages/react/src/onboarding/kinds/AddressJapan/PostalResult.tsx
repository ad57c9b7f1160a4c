import type { JapanesePostalAddress } from '@connect-kit/contract'
import { useState } from 'react'
import { Field } from '../../../ui/Field.js'
import { Select } from '../../../ui/Select.js'
import text from '../../../ui/text.module.css'
import { onboardingFormMessages } from '../../form/onboardingForm.messages.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { postalLookupMessages } from './postalLookup.messages.js'
import type { PostalLookup } from './usePostalLookup.js'

type Town = JapanesePostalAddress['towns'][number]

export interface PostalResultProps {
  lookup: PostalLookup
  onTown: (town: Town) => void
}

/** What the postal code led to: the address that was filled in, towns to choose from, or why there is nothing. */
export function PostalResult({ lookup, onTown }: PostalResultProps) {
  const m = useFieldMessages(postalLookupMessages)
  const address = lookup.status === 'found' ? lookup.address : undefined
  return (
    <>
      <p className={text.small} role="status">
        {(lookup.status === 'unknown' || lookup.status === 'failed') && m[lookup.status]}
        {address && address.towns.length === 0 && (
          <>
            {m.found([address.state, address.city, address.town].map(({ kanji }) => kanji).join(''))}
            {address.several_towns && ` ${m.several}`}
          </>
        )}
      </p>
      {address && address.towns.length > 0 && (
        <TownChoice key={address.postal_code} towns={address.towns} onTown={onTown} />
      )}
    </>
  )
}

function TownChoice({ towns, onTown }: { towns: readonly Town[]; onTown: (town: Town) => void }) {
  const m = useFieldMessages(postalLookupMessages)
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
