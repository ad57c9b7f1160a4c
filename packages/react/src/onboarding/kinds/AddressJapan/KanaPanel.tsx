import {
  checkKanaLine,
  checkKanaPrefecture,
  checkKanaTown,
  type FieldRule,
  tidyKana,
} from '@connect-kit/contract/fields'
import { useEffect, useRef, useState } from 'react'
import { get, useFormState } from 'react-hook-form'
import { LinkButton } from '../../../ui/LinkButton.js'
import { QuietPanel } from '../../../ui/QuietPanel.js'
import { Stack } from '../../../ui/Stack.js'
import text from '../../../ui/text.module.css'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import { Pair } from '../../form/Pair.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { addressJapanMessages } from './AddressJapan.messages.js'
import { useAddressWords } from './useAddressWords.js'
import { useScript } from './useKanaTwin.js'

/** The address in kana: read in one line while it is right, opened into fields to be edited or where one is wrong. */
export function KanaPanel({ group }: { group: FieldGroup }) {
  const m = useFieldMessages(addressJapanMessages)
  const say = useAddressWords()
  const panel = useRef<HTMLDivElement>(null)
  const { errors } = useFormState()
  const { state, city, town, line1, line2 } = useScript(group, 'kana')
  const [isEdited, setEdited] = useState(() =>
    [...group.refused.keys()].some((name) => name.startsWith('address_kana')),
  )
  const at = (part: string) => fieldPath(group, `address_kana.${part}`)
  const isWrong = get(errors, fieldPath(group, 'address_kana')) !== undefined
  const isOpen = isEdited || isWrong

  useEffect(() => {
    if (!isWrong) return
    setEdited(true)
    // The form moves focus to the first field in error, which a closed panel keeps from it.
    if (document.activeElement?.hasAttribute('aria-invalid')) return
    panel.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [isWrong])

  // Where the address itself is missing, its reading is not what to ask for.
  const kanji = useScript(group, 'kanji')
  const part = (name: 'state' | 'city' | 'town' | 'line1', rule: FieldRule) => ({
    name: at(name),
    check: (value: string) =>
      value.trim() === '' ? (kanji[name] === '' ? null : { code: 'required' }) : rule(tidyKana(value)),
    tidy: tidyKana,
    say,
    lang: 'ja',
  })
  return (
    <QuietPanel
      title={m.kana}
      action={
        !isOpen && (
          <LinkButton aria-label={m.editKana} onClick={() => setEdited(true)}>
            {m.edit}
          </LinkButton>
        )
      }
    >
      {!isOpen && (
        <p className={text.small}>{[state, city, town, line1, line2].filter(Boolean).join(' ') || m.kanaLater}</p>
      )}
      <div hidden={!isOpen} style={{ paddingBlockStart: 8 }} ref={panel}>
        <Stack>
          <Pair stacks>
            <TextField {...part('state', checkKanaPrefecture)} label={m.inKana(m.state)} />
            <TextField {...part('city', checkKanaTown)} label={m.inKana(m.city)} />
          </Pair>
          <Pair stacks>
            <TextField {...part('town', checkKanaTown)} label={m.inKana(m.town)} />
            <TextField {...part('line1', checkKanaLine)} label={m.inKana(m.line1)} />
          </Pair>
          <TextField
            name={at('line2')}
            label={m.inKana(m.line2)}
            optional
            rule={checkKanaLine}
            tidy={tidyKana}
            say={say}
            lang="ja"
          />
        </Stack>
      </div>
    </QuietPanel>
  )
}
