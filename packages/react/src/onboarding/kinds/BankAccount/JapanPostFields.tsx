import { type FieldProblem, fromJapanPost } from '@connect-kit/contract/fields'
import { useFormContext, useWatch } from 'react-hook-form'
import { LinkButton } from '../../../ui/LinkButton.js'
import text from '../../../ui/text.module.css'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { bankAccountMessages } from './bankAccount.messages.js'
import { bankField } from './bankField.js'
import { japaneseBankMessages } from './japaneseBank.messages.js'
import { useNumberHint } from './useNumberHint.js'

const halfWidth = (typed: string) => typed.normalize('NFKC').trim()

/** Symbol and number of a passbook of ゆうちょ銀行, and what other banks call the account. */
export function JapanPostFields({ onLeave }: { onLeave: () => void }) {
  const m = useFieldMessages(japaneseBankMessages)
  const own = useFieldMessages(bankAccountMessages)
  const { getValues, trigger } = useFormContext()
  const [symbolName, numberName] = [bankField('symbol'), bankField('post_number')]
  const typed: unknown[] = useWatch({ name: [symbolName, numberName] })
  const [symbol = '', number = ''] = typed.map((one) => (typeof one === 'string' ? one : ''))
  const read = fromJapanPost(symbol, number)
  const numberHint = useNumberHint('post_number', m.postNumberHint)

  const problemAt = (field: 'symbol' | 'number', symbol: string, number: string) => {
    const found = fromJapanPost(symbol, number)
    return 'problem' in found && found.field === field ? found.problem : null
  }
  const say = ({ code }: FieldProblem) =>
    ({
      japan_post_symbol: m.symbolWrong,
      japan_post_savings_number: m.savingsWrong,
      japan_post_giro_number: m.giroWrong,
      checksum: m.checksum,
      routing_number_refused: m.routing_number_invalid,
      account_number_refused: own.account_number_invalid,
    })[code]

  return (
    <>
      <TextField
        name={symbolName}
        label={m.symbol}
        hint={m.symbolHint}
        width={140}
        inputMode="numeric"
        maxLength={7}
        rule={(value) => problemAt('symbol', value, '')}
        tidy={halfWidth}
        say={say}
        onSettle={() => {
          if (getValues(numberName)) void trigger(numberName)
        }}
      />
      <TextField
        name={numberName}
        label={m.postNumber}
        hint={numberHint}
        width={220}
        inputMode="numeric"
        maxLength={10}
        rule={(value) => problemAt('number', String(getValues(symbolName) ?? ''), value)}
        tidy={halfWidth}
        say={say}
      />
      <p className={text.small} role="status">
        {'problem' in read
          ? null
          : m.becomes(read.branch, read.type === 'futsu' ? m.futsu : m.toza, read.account_number)}
      </p>
      <p>
        <LinkButton onClick={onLeave}>{m.byBranch}</LinkButton>
      </p>
    </>
  )
}
