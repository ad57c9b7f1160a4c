'use client'

import {
  checkCompanyNameKana,
  checkCompanyNameKanji,
  type FieldProblem,
  tidyJapanese,
  tidyKana,
} from '@connect-kit/contract/fields'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useJapaneseText } from '../../kana/useJapaneseText.js'
import { useKanaSuggestion } from '../../kana/useKanaSuggestion.js'
import { companyNameJapanMessages } from './CompanyNameJapan.messages.js'

/** The name of a company in the scripts that Stripe asks for, as it stands in the register. */
export function CompanyNameJapan({ group }: FieldGroupProps) {
  const m = useFieldMessages(companyNameJapanMessages)
  const words = useJapaneseText()
  const at = (name: string) => fieldPath(group, name)
  const asks = (name: string) => group.names.includes(name)
  const onCompose = useKanaSuggestion(at('name_kanji'), asks('name_kana') ? at('name_kana') : undefined)
  const say = (problem: FieldProblem) => (problem.code === 'company_abbreviated' ? m.abbreviated : words(problem))
  return (
    <>
      {asks('name_kanji') && (
        <TextField
          name={at('name_kanji')}
          label={m.name_kanji}
          hint={m.kanjiHint}
          rule={checkCompanyNameKanji}
          tidy={tidyJapanese}
          say={say}
          lang="ja"
          autoComplete="organization"
          maxLength={200}
          onCompose={onCompose}
        />
      )}
      {asks('name_kana') && (
        <TextField
          name={at('name_kana')}
          label={m.name_kana}
          hint={m.kanaHint}
          rule={checkCompanyNameKana}
          tidy={tidyKana}
          say={say}
          lang="ja"
          maxLength={200}
        />
      )}
      {asks('name') && (
        <TextField name={at('name')} label={m.name} hint={m.nameHint} tidy={tidyJapanese} maxLength={200} />
      )}
    </>
  )
}
