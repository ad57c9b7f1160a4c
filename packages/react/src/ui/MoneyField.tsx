import type { KeyboardEvent } from 'react'
import { currencyExponent } from '../format/currencyExponent.js'
import { parseMoney } from '../format/parseMoney.js'
import { useFormat } from '../format/useFormat.js'
import { classNames } from './classNames.js'
import frame from './control.module.css'
import { Field, type FieldProps } from './Field.js'
import styles from './MoneyField.module.css'

export interface MoneyFieldProps extends Omit<FieldProps, 'children'> {
  currency: string
  /** As typed. `parseMoney` reads it; full-width digits are welcome. */
  value: string
  onValue: (value: string) => void
  onBlur?: () => void
  readOnly?: boolean
}

/** Digits of an amount as they stand in a field: grouped, without the symbol. */
export const amountDigits = (formatted: string) => formatted.replace(/[^\d.,]/g, '')

export function MoneyField({ currency, value, onValue, onBlur, readOnly, ...field }: MoneyFieldProps) {
  const format = useFormat()
  const symbol = format.money(0, currency).replace(/[\d.,\s]/g, '')

  const settle = () => {
    const amount = parseMoney(value, currency)
    if (amount !== undefined) onValue(amountDigits(format.money(amount, currency)))
    onBlur?.()
  }
  // The Enter that ends a conversion must not send the form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault()
  }

  return (
    <Field {...field}>
      {(control) => (
        <span className={classNames(frame.control, styles.box)}>
          <span className={styles.affix} aria-hidden="true">
            {symbol}
          </span>
          <input
            {...control}
            className={styles.input}
            type="text"
            inputMode={currencyExponent(currency) === 0 ? 'numeric' : 'decimal'}
            autoComplete="off"
            readOnly={readOnly}
            value={value}
            onChange={(event) => onValue(event.target.value)}
            onBlur={settle}
            onKeyDown={onKeyDown}
          />
        </span>
      )}
    </Field>
  )
}
