import type { CurrencyBalance } from '@connect-kit/contract'
import { type FormEvent, useId, useState } from 'react'
import { useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { destinationName } from '../../payout/destinationName.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { Choice, Choices } from '../../ui/Choices.js'
import { Field } from '../../ui/Field.js'
import { MoneyField } from '../../ui/MoneyField.js'
import { Select } from '../../ui/Select.js'
import { instantFee } from './instantFee.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import type { PayoutFormState } from './usePayoutForm.js'
import type { PayoutRequest } from './usePayoutOrder.js'

export interface PayoutFormProps {
  id: string
  form: PayoutFormState
  currency: string
  instant: CurrencyBalance['instant_available']
  showCode: boolean
  isSending: boolean
  onSend: (request: PayoutRequest) => void
}

export function PayoutForm({ id, form, currency, instant, showCode, isSending, onSend }: PayoutFormProps) {
  const m = useMessages(payoutButtonMessages)
  const words = useMessages(payoutMessages)
  const format = useFormat()
  const amountId = useId()
  const [isChecked, setChecked] = useState(false)
  const { option, amount, fault, destination } = form
  const money = (value: number) => format.money(value, currency, { showCode })

  const faultText = () => {
    if (!fault) return undefined
    return fault.fault === 'missing' ? m.missing : m[fault.fault](money(fault.limit))
  }
  const feeText = () => {
    const fee = instant && amount !== undefined && !fault && instantFee(amount, instant)
    if (!fee) return m.feeUnknown
    return (fee.isExact ? m.fee : m.feeAbout)(money(fee.fee), money(fee.net))
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isSending) return
    if (fault || amount === undefined) document.getElementById(amountId)?.querySelector('input')?.focus()
    else onSend({ amount, currency, method: option.method, destination: destination.id })
  }

  return (
    <form id={id} noValidate onSubmit={onSubmit}>
      <fieldset style={{ display: 'grid', gap: 20 }} disabled={isSending}>
        <div id={amountId}>
          <MoneyField
            label={m.amount}
            hint={m.upTo(money(option.max))}
            error={isChecked ? faultText() : undefined}
            currency={currency}
            value={form.text}
            onValue={form.setText}
            onBlur={() => setChecked(true)}
          />
        </div>
        {form.options.length > 1 && (
          <Choices label={m.method}>
            {form.options.map(({ method }) => (
              <Choice
                key={method}
                name={`${id}-method`}
                label={words[method]}
                note={method === 'standard' ? m.standardNote : `${m.instantNote} · ${feeText()}`}
                checked={method === option.method}
                onChoose={() => form.choose(method)}
              />
            ))}
          </Choices>
        )}
        <Field label={m.to}>
          {(control) =>
            option.destinations.length > 1 ? (
              <Select
                {...control}
                value={destination.id}
                options={option.destinations.map((one) => ({ value: one.id, label: destinationName(one, words) }))}
                onValue={form.setDestination}
              />
            ) : (
              <output id={control.id}>{destinationName(destination, words)}</output>
            )
          }
        </Field>
      </fieldset>
    </form>
  )
}
