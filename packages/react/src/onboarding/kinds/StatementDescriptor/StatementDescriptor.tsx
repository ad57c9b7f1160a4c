'use client'

import {
  checkDescriptor,
  checkKanaDescriptor,
  checkKanjiDescriptor,
  type DescriptorScript,
  descriptorLimits,
  descriptorPrefixLimit,
  descriptorPrefixRules,
  type FieldProblem,
  type FieldRule,
  tidyJapanese,
  tidyKana,
} from '@connect-kit/contract/fields'
import { useWatch } from 'react-hook-form'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { Section } from '../../form/Section.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { useJapaneseText } from '../../kana/useJapaneseText.js'
import { statementDescriptorMessages } from './StatementDescriptor.messages.js'
import { StatementPreview } from './StatementPreview.js'

interface Descriptor {
  name: string
  script: DescriptorScript
  label: 'latin' | 'kana' | 'kanji' | 'latinPrefix' | 'kanaPrefix' | 'kanjiPrefix'
  rule: FieldRule
  most: number
}

const own: readonly Descriptor[] = [
  {
    name: 'payments.statement_descriptor',
    script: 'latin',
    label: 'latin',
    rule: checkDescriptor,
    most: descriptorLimits.latin,
  },
  {
    name: 'payments.statement_descriptor_kana',
    script: 'kana',
    label: 'kana',
    rule: checkKanaDescriptor,
    most: descriptorLimits.kana,
  },
  {
    name: 'payments.statement_descriptor_kanji',
    script: 'kanji',
    label: 'kanji',
    rule: checkKanjiDescriptor,
    most: descriptorLimits.kanji,
  },
]

const prefix = 'card_payments.statement_descriptor_prefix'
const prefixes: readonly Descriptor[] = [
  {
    name: prefix,
    script: 'latin',
    label: 'latinPrefix',
    rule: descriptorPrefixRules.latin,
    most: descriptorPrefixLimit,
  },
  {
    name: `${prefix}_kana`,
    script: 'kana',
    label: 'kanaPrefix',
    rule: descriptorPrefixRules.kana,
    most: descriptorPrefixLimit,
  },
  {
    name: `${prefix}_kanji`,
    script: 'kanji',
    label: 'kanjiPrefix',
    rule: descriptorPrefixRules.kanji,
    most: descriptorPrefixLimit,
  },
]

/** What buyers read on their card statement: in Latin letters, in Japan in kana and kanji too, with what it will look like. */
export function StatementDescriptor({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(statementDescriptorMessages)
  const isJapan = group.country === 'JP'
  const isAsked = ({ name }: Descriptor) => group.names.includes(name)
  const shown = [
    ...(own.some(isAsked) ? own.filter((one) => isJapan || isAsked(one)) : []),
    ...prefixes.filter(isAsked),
  ]
  return (
    <Section title={m.title}>
      {shown.map((one) => (
        <DescriptorField
          key={one.name}
          {...one}
          path={fieldPath(group, one.name)}
          isJapan={isJapan}
          optional={!isAsked(one)}
        />
      ))}
      <StatementPreview
        paths={shown.filter(({ name }) => !name.startsWith(prefix)).map(({ name }) => fieldPath(group, name))}
        isJapan={isJapan}
        currency={account.default_currency}
      />
    </Section>
  )
}

interface DescriptorFieldProps extends Descriptor {
  path: string
  isJapan: boolean
  optional: boolean
}

function DescriptorField({ path, script, label, rule, most, isJapan, optional }: DescriptorFieldProps) {
  const m = useFieldMessages(statementDescriptorMessages)
  const words = useJapaneseText()
  const value: unknown = useWatch({ name: path })
  const count = typeof value === 'string' ? [...value].length : 0
  const say = (problem: FieldProblem) => {
    const { code, values } = problem
    if (code === 'too_short') return m.too_short(String(values?.min ?? ''))
    if (code === 'letter_required' || code === 'descriptor_characters' || code === 'statement_descriptor_invalid') {
      return m[code]
    }
    return words(problem)
  }
  return (
    <TextField
      name={path}
      label={label === 'latin' && isJapan ? m.latinJapan : m[label]}
      hint={m.count(String(count), String(most))}
      optional={optional}
      rule={rule}
      tidy={script === 'kana' ? tidyKana : tidyJapanese}
      say={say}
      lang={script === 'latin' ? undefined : 'ja'}
      width={260}
    />
  )
}
