import type { ExternalAccount } from '@connect-kit/contract'
import { useState } from 'react'
import { parseMoney } from '../../format/parseMoney.js'
import { useFormat } from '../../format/useFormat.js'
import { amountDigits } from '../../ui/MoneyField.js'
import { type AmountFault, checkAmount } from './checkAmount.js'
import type { PayoutOption } from './payoutOptions.js'

export interface PayoutFormState {
  options: readonly PayoutOption[]
  option: PayoutOption
  destination: ExternalAccount
  /** As typed. */
  text: string
  /** As read: undefined while it is not an amount. */
  amount: number | undefined
  fault: AmountFault | undefined
  choose: (method: PayoutOption['method']) => void
  setDestination: (id: string) => void
  setText: (text: string) => void
}

/** What somebody is about to pay out: everything there is, the usual way, until they say otherwise. */
export function usePayoutForm(options: readonly PayoutOption[], currency: string): PayoutFormState | undefined {
  const format = useFormat()
  const digits = (amount: number) => amountDigits(format.money(amount, currency))
  const [method, setMethod] = useState(options[0]?.method)
  const [destinationId, setDestination] = useState('')
  const [typed, setText] = useState<string>()

  const option = options.find((one) => one.method === method) ?? options[0]
  if (!option) return undefined
  const text = typed ?? digits(option.max)
  const amount = parseMoney(text, currency)
  return {
    options,
    option,
    destination: option.destinations.find(({ id }) => id === destinationId) ?? option.destinations[0],
    text,
    amount,
    fault: checkAmount(amount, option.max, currency),
    choose: (next) => {
      setMethod(next)
      // "Everything" stays everything when the limit changes with the method.
      if (amount === option.max) setText(undefined)
    },
    setDestination,
    setText,
  }
}
