import { checkKanaLine, checkKanaPrefecture, checkKanaTown, tidyKana } from '@connect-kit/contract/fields'
import { useEffect, useRef, useState } from 'react'
import { get, useFormState } from 'react-hook-form'
import { LinkButton } from '../../../ui/LinkButton.js'
import { QuietPanel } from '../../../ui/QuietPanel.js'
import text from '../../../ui/text.module.css'
import { type FieldGroup, fieldPath } from '../../FieldGroup.js'
import form from '../../form/form.module.css'
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

  const line = { rule: checkKanaLine, tidy: tidyKana, say, lang: 'ja' }
  const place = { ...line, rule: checkKanaTown }
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
        <p className={text.small} lang="ja">
          {[state, city, town, line1, line2].filter(Boolean).join(' ') || m.kanaMissing}
        </p>
      )}
      <div hidden={!isOpen} style={{ paddingBlockStart: 8 }} ref={panel}>
        <div className={form.fields}>
          <Pair stacks>
            <TextField {...line} name={at('state')} label={m.kanaState} rule={checkKanaPrefecture} />
            <TextField {...place} name={at('city')} label={m.kanaCity} />
          </Pair>
          <Pair stacks>
            <TextField {...place} name={at('town')} label={m.kanaTown} />
            <TextField {...line} name={at('line1')} label={m.kanaLine1} />
          </Pair>
          <TextField {...line} name={at('line2')} label={m.kanaLine2} optional />
        </div>
      </div>
    </QuietPanel>
  )
}
