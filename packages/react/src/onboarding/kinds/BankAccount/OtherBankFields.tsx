import type { CountryFields, FieldProblem } from '@connect-kit/contract/fields'
import {
  type BankFieldName,
  checkLatinText,
  tidyName,
  toBankAccountToken,
  writesLatin,
} from '@connect-kit/contract/fields'
import { useMemo } from 'react'
import { useFormContext } from 'react-hook-form'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { useProblemWords } from '../../countries/useProblemWords.js'
import { SelectField } from '../../form/SelectField.js'
import { TextField } from '../../form/TextField.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { BankFailure } from './BankFailure.js'
import type { BankFieldsProps } from './BankFieldsProps.js'
import { bankAccountMessages } from './bankAccount.messages.js'
import { bankField } from './bankField.js'
import { holderType, latinHolder } from './holderOf.js'
import { otherBankMessages } from './otherBank.messages.js'
import { payoutCurrencies } from './payoutCurrencies.js'
import { useBankToken } from './useBankToken.js'
import { useNumberHint } from './useNumberHint.js'
import { useProposal } from './useProposal.js'

/** A bank account as the account's country writes it. */
export function OtherBankFields({ name, account, bank }: BankFieldsProps & Pick<CountryFields, 'bank'>) {
  const m = useFieldMessages(otherBankMessages)
  const own = useFieldMessages(bankAccountMessages)
  const { say: sayProblem } = useProblemWords()
  const { locale } = useConnectKit()
  const { getValues } = useFormContext()
  const currencies = payoutCurrencies(account.country, bank.currency)
  useProposal(bankField('account_holder_name'), latinHolder(account))
  useProposal(bankField('currency'), account.default_currency)

  const names = bank.fields.map((field) => field.name)
  // One number is the account; whatever else there is says where.
  const number = names.find((one) => one === 'account_number') ?? names.at(-1) ?? 'account_number'
  const routing = names.find((one) => one !== number) ?? number
  const numberHint = useNumberHint(number)
  const failure = useBankToken({
    name,
    fields: { routing_number: routing, account_number: number, account_holder_name: 'account_holder_name' },
    dataOf: () => {
      const read = (field: string) => String(getValues(bankField(field)) ?? '')
      const values: Partial<Record<BankFieldName, string>> = Object.fromEntries(names.map((one) => [one, read(one)]))
      const account_holder_type = holderType(account)
      const holder = { account_holder_name: read('account_holder_name'), account_holder_type } as const
      const currency = currencies.find((one) => one === read('currency')) ?? bank.currency
      return { ...toBankAccountToken(bank, account.country, { ...values, ...holder }, currency), account_holder_type }
    },
  })
  const say = (problem: FieldProblem) =>
    ({
      routing_number_refused: m.routing_number_invalid,
      account_number_refused: own.account_number_invalid,
      account_holder_name_refused: own.holder_invalid,
    })[problem.code] ?? sayProblem(problem)
  const currencyNames = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency' }), [locale])

  return (
    <>
      {bank.fields.map((field) => (
        <TextField
          key={field.name}
          name={bankField(field.name)}
          label={m[field.name]}
          hint={field.name === number ? numberHint : undefined}
          width={field.longest > 24 ? undefined : 220}
          inputMode={field.isNumeric ? 'numeric' : 'text'}
          maxLength={field.longest}
          optional={field.isOptional}
          rule={field.rule}
          tidy={field.tidy}
          say={say}
        />
      ))}
      <TextField
        name={bankField('account_holder_name')}
        label={m.holder}
        hint={m.holderHint}
        maxLength={100}
        rule={writesLatin(account.country) ? checkLatinText : undefined}
        tidy={tidyName}
        say={say}
      />
      {currencies.length > 1 && (
        <SelectField
          name={bankField('currency')}
          label={m.currency}
          options={currencies.map((code) => {
            const upper = code.toUpperCase()
            return {
              value: code,
              label: `${currencyNames.of(upper) ?? upper}${locale === 'ja' ? `（${upper}）` : ` (${upper})`}`,
            }
          })}
        />
      )}
      <BankFailure error={failure} />
    </>
  )
}
