'use client'

import { checkCity, checkLine, checkTown, moveChome, prefectures, tidyJapanese } from '@connect-kit/contract/fields'
import { useFormContext } from 'react-hook-form'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { LinkButton } from '../../../ui/LinkButton.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Pair } from '../../form/Pair.js'
import { Section } from '../../form/Section.js'
import { SelectField } from '../../form/SelectField.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { addressJapanMessages } from './AddressJapan.messages.js'
import { KanaPanel } from './KanaPanel.js'
import { knownPlaces } from './knownPlaces.js'
import { PostalCodeField } from './PostalCodeField.js'
import { TownChoice } from './TownChoice.js'
import { useAddressWords } from './useAddressWords.js'
import { useKanaTwin, useScript } from './useKanaTwin.js'
import { usePostalFill } from './usePostalFill.js'
import { useTypedReadings } from './useTypedReadings.js'

/** An address in Japan in both scripts: found by its postal code, written in kanji, read in kana. */
export function AddressJapan({ group }: FieldGroupProps) {
  const m = useFieldMessages(addressJapanMessages)
  const say = useAddressWords()
  const { locale } = useConnectKit()
  const { setValue } = useFormContext()
  const at = (part: string) => fieldPath(group, `address_kanji.${part}`)
  const kanji = useScript(group, 'kanji')
  const { found, shown, onSearch, onTown } = usePostalFill(group)
  const { readings, onCompose } = useTypedReadings(group)
  useKanaTwin(group, kanji, { ...knownPlaces(found, kanji.town), typed: readings })

  const moved = found?.has_chome ? moveChome(kanji) : undefined
  const line = { rule: checkLine, tidy: tidyJapanese, say, lang: 'ja' }
  return (
    <Section title={group.party === 'company' ? m.company : m.home}>
      <PostalCodeField name={at('postal_code')} lookup={shown} onSearch={onSearch} />
      <TownChoice lookup={shown} onTown={onTown} />
      <Pair stacks>
        <SelectField
          name={at('state')}
          label={m.state}
          say={say}
          autoComplete="address-level1"
          options={prefectures.map(({ kanji: value, latin }) => ({ value, label: locale === 'ja' ? value : latin }))}
        />
        <TextField
          {...line}
          name={at('city')}
          label={m.city}
          rule={checkCity}
          autoComplete="address-level2"
          maxLength={100}
          onCompose={onCompose.city}
        />
      </Pair>
      <Pair stacks>
        <TextField
          {...line}
          name={at('town')}
          label={m.town}
          hint={m.townHint}
          rule={checkTown}
          autoComplete="address-level3"
          maxLength={100}
          onCompose={onCompose.town}
        />
        <TextField
          {...line}
          name={at('line1')}
          label={m.line1}
          autoComplete="address-line1"
          maxLength={200}
          onCompose={onCompose.line1}
        />
      </Pair>
      {moved && (
        <p>
          <LinkButton
            onClick={() => {
              setValue(at('town'), moved.town, { shouldDirty: true })
              setValue(at('line1'), moved.line1, { shouldDirty: true })
            }}
          >
            {m.moveChome(moved.town, moved.line1)}
          </LinkButton>
        </p>
      )}
      <TextField
        {...line}
        name={at('line2')}
        label={m.line2}
        optional
        autoComplete="address-line2"
        maxLength={200}
        onCompose={onCompose.line2}
      />
      <KanaPanel group={group} />
    </Section>
  )
}
