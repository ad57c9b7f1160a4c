import { useWatch } from 'react-hook-form'
import { useFormat } from '../../../format/useFormat.js'
import { Money } from '../../../ui/Money.js'
import { QuietPanel } from '../../../ui/QuietPanel.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { statementDescriptorMessages } from './StatementDescriptor.messages.js'

export interface StatementPreviewProps {
  /** Of the descriptors in the form. */
  paths: readonly string[]
  isJapan: boolean
  currency: string
}

/** Each descriptor as a line of a card statement, while it is typed. */
export function StatementPreview({ paths, isJapan, currency }: StatementPreviewProps) {
  const m = useFieldMessages(statementDescriptorMessages)
  const format = useFormat()
  const values: unknown[] = useWatch({ name: paths })
  const lines = values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))
  if (lines.length === 0) return null
  return (
    <QuietPanel title={isJapan ? m.previewJapan : m.preview}>
      {lines.map((line) => (
        <p key={line} style={{ display: 'flex', gap: 16 }}>
          <span>{format.date(Date.now() / 1000)}</span>
          <span translate="no" style={{ flex: 1, overflowWrap: 'anywhere' }}>
            {line}
          </span>
          <Money amount={3_000} currency={currency} />
        </p>
      ))}
    </QuietPanel>
  )
}
