import {
  checkHolder,
  checkJapaneseAccountNumber,
  type FieldProblem,
  fromJapanPost,
  tidyHolder,
  tidyJapaneseAccountNumber,
} from '@connect-kit/contract/fields'
import { useFormContext, useWatch } from 'react-hook-form'
import { LinkButton } from '../../../ui/LinkButton.js'
import { ChoiceField } from '../../form/ChoiceField.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { BankFailure } from './BankFailure.js'
import type { BankFieldsProps } from './BankFieldsProps.js'
import { BankSearch } from './BankSearch.js'
import { BranchSearch } from './BranchSearch.js'
import { bankAccountMessages } from './bankAccount.messages.js'
import { bankField } from './bankField.js'
import { holderType, japaneseHolder } from './holderOf.js'
import { JapanPostFields } from './JapanPostFields.js'
import { japaneseBankMessages } from './japaneseBank.messages.js'
import { useBankToken } from './useBankToken.js'
import { keptBank, keptBranch, useKeptChoice } from './useKeptChoice.js'
import { useNumberHint } from './useNumberHint.js'
import { useProposal } from './useProposal.js'

const japanPost = '9900'

/** A bank account in Japan: by bank, branch and number, or by what stands in the passbook of ゆうちょ銀行. */
export function JapaneseBankFields({ name, account }: BankFieldsProps) {
  const m = useFieldMessages(japaneseBankMessages)
  const own = useFieldMessages(bankAccountMessages)
  const { getValues, setValue, clearErrors } = useFormContext()
  const [bank, setBank] = useKeptChoice(bankField('bank_chosen'), keptBank)
  const [branch, setBranch] = useKeptChoice(bankField('branch_chosen'), keptBranch)
  const byPassbook: boolean = useWatch({ name: bankField('by_passbook') }) === true
  const numberHint = useNumberHint('account_number', m.numberHint)
  useProposal(bankField('account_type'), 'futsu')
  useProposal(bankField('account_holder_name'), japaneseHolder(account))

  const read = (field: string) => String(getValues(bankField(field)) ?? '')
  const failure = useBankToken({
    name,
    fields: byPassbook
      ? { routing_number: 'symbol', account_number: 'post_number', account_holder_name: 'account_holder_name' }
      : { routing_number: 'branch', account_number: 'account_number', account_holder_name: 'account_holder_name' },
    dataOf: () => {
      const passbook = byPassbook ? fromJapanPost(read('symbol'), read('post_number')) : undefined
      const isRead = passbook !== undefined && 'routing_number' in passbook
      return {
        country: 'JP',
        currency: 'jpy',
        routing_number: isRead ? passbook.routing_number : (branch?.routing_number ?? ''),
        account_number: isRead
          ? passbook.account_number
          : tidyJapaneseAccountNumber(read('account_number')).replace(/^0(?=\d{7}$)/, ''),
        account_type: isRead ? passbook.type : read('account_type'),
        account_holder_name: tidyHolder(read('account_holder_name')),
        account_holder_type: holderType(account),
      }
    },
  })
  const turn = (toPassbook: boolean) => {
    clearErrors()
    setValue(bankField('by_passbook'), toPassbook || '')
  }
  const sayNumber = ({ code }: FieldProblem) =>
    code === 'japan_post_number'
      ? m.japanPostNumber
      : code === 'digits_count'
        ? m.digits
        : code === 'account_number_refused'
          ? own.account_number_invalid
          : undefined
  const sayHolder = ({ code }: FieldProblem) =>
    code === 'holder_kanji'
      ? m.holderKanji
      : code === 'holder_characters' || code === 'kana_hiragana'
        ? m.holderCharacters
        : code === 'account_holder_name_refused'
          ? own.holder_invalid
          : undefined

  return (
    <>
      {byPassbook ? (
        <JapanPostFields onLeave={() => turn(false)} />
      ) : (
        <>
          <BankSearch
            value={bank}
            onValue={(chosen) => {
              setBank(chosen)
              if (chosen?.code !== bank?.code) setBranch(null)
            }}
            hint={
              (bank === null || bank.code === japanPost) && (
                <LinkButton onClick={() => turn(true)}>{m.byJapanPost}</LinkButton>
              )
            }
          />
          <BranchSearch bank={bank} value={branch} onValue={setBranch} />
          <ChoiceField
            name={bankField('account_type')}
            label={m.type}
            inRow
            options={[
              { value: 'futsu', label: m.futsu },
              { value: 'toza', label: m.toza },
            ]}
          />
          <TextField
            name={bankField('account_number')}
            label={m.number}
            hint={numberHint}
            width={220}
            inputMode="numeric"
            maxLength={16}
            rule={checkJapaneseAccountNumber}
            tidy={tidyJapaneseAccountNumber}
            say={sayNumber}
          />
        </>
      )}
      <TextField
        name={bankField('account_holder_name')}
        label={m.holder}
        hint={m.holderHint}
        lang="ja"
        maxLength={100}
        rule={checkHolder}
        tidy={tidyHolder}
        say={sayHolder}
      />
      <BankFailure error={failure} />
    </>
  )
}
