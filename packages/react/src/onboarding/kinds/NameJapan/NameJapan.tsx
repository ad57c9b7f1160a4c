'use client'

import { checkKanaName, checkKanjiName, checkPersonName, tidyJapanese, tidyKana } from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Pair } from '../../form/Pair.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useJapaneseText } from '../../kana/useJapaneseText.js'
import { useKanaSuggestion } from '../../kana/useKanaSuggestion.js'
import { nameJapanMessages } from './NameJapan.messages.js'

/** A person's name in the scripts that Stripe asks for, family name first as in Japan, in English too. */
export function NameJapan({ group }: FieldGroupProps) {
  const m = useFieldMessages(nameJapanMessages)
  const say = useJapaneseText()
  const at = (name: string) => fieldPath(group, name)
  const asks = (...names: string[]) => names.some((name) => group.names.includes(name))
  const asksKana = asks('last_name_kana', 'first_name_kana')
  const composeLast = useKanaSuggestion(at('last_name_kanji'), asksKana ? at('last_name_kana') : undefined)
  const composeFirst = useKanaSuggestion(at('first_name_kanji'), asksKana ? at('first_name_kana') : undefined)

  const kanji = { rule: checkKanjiName, tidy: tidyJapanese, say, lang: 'ja', maxLength: 100 }
  const kana = { rule: checkKanaName, tidy: tidyKana, say, lang: 'ja', maxLength: 100 }
  const latin = { rule: checkPersonName, tidy: tidyJapanese, say, autoCapitalize: 'words', maxLength: 100 }
  return (
    <>
      {asks('last_name_kanji', 'first_name_kanji') && (
        <Pair>
          <TextField
            {...kanji}
            name={at('last_name_kanji')}
            label={m.last_name_kanji}
            autoComplete="family-name"
            onCompose={composeLast}
          />
          <TextField
            {...kanji}
            name={at('first_name_kanji')}
            label={m.first_name_kanji}
            autoComplete="given-name"
            onCompose={composeFirst}
          />
        </Pair>
      )}
      {asksKana && (
        <Pair>
          <TextField {...kana} name={at('last_name_kana')} label={m.last_name_kana} />
          <TextField {...kana} name={at('first_name_kana')} label={m.first_name_kana} />
        </Pair>
      )}
      {asks('last_name', 'first_name') && (
        <Pair>
          <TextField {...latin} name={at('last_name')} label={m.last_name} />
          <TextField {...latin} name={at('first_name')} label={m.first_name} />
        </Pair>
      )}
    </>
  )
}
