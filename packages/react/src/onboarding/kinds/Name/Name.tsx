'use client'

import { checkPersonName, tidyName, writesLatin } from '@connect-kit/contract/fields'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { useProblemWords } from '../../countries/useProblemWords.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Pair } from '../../form/Pair.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { nameFieldsMessages } from './Name.messages.js'

/** First and last name as the identity document has them; the family's first for a Japanese reader. */
export function Name({ group }: FieldGroupProps) {
  const { locale } = useConnectKit()
  const m = useFieldMessages(nameFieldsMessages)
  const { say } = useProblemWords()
  const common = { say, tidy: tidyName, rule: writesLatin(group.country) ? checkPersonName : undefined, maxLength: 100 }
  const first = (
    <TextField
      key="first"
      {...common}
      name={fieldPath(group, 'first_name')}
      label={m.first}
      hint={locale === 'ja' ? undefined : m.hint}
      autoComplete="given-name"
      autoCapitalize="words"
    />
  )
  const last = (
    <TextField
      key="last"
      {...common}
      name={fieldPath(group, 'last_name')}
      label={m.last}
      hint={locale === 'ja' ? m.hint : undefined}
      autoComplete="family-name"
      autoCapitalize="words"
    />
  )
  return <Pair>{locale === 'ja' ? [last, first] : [first, last]}</Pair>
}
