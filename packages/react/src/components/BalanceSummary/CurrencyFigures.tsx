import type { Balance, CurrencyBalance } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { type Format, useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { Filled } from '../../ui/Filled.js'
import { Money } from '../../ui/Money.js'
import { BalanceBar } from './BalanceBar.js'
import { BalanceFigure } from './BalanceFigure.js'
import { type BalanceSummaryMessages, balanceSummaryMessages } from './BalanceSummary.messages.js'
import styles from './BalanceSummary.module.css'
import { balanceOutlook } from './balanceOutlook.js'

export interface CurrencyFiguresProps {
  own: CurrencyBalance
  balance: Balance
  showCode: boolean
  action: ReactNode
}

/** One currency: what can be paid out, what will be, what is on its way. */
export function CurrencyFigures({ own, balance, showCode, action }: CurrencyFiguresProps) {
  const m = useMessages(balanceSummaryMessages)
  const format = useFormat()
  const money = (amount: number) => <Money amount={amount} currency={own.currency} showCode={showCode} />
  const next = whatHappensNext(own, balance, m, (amount) => format.money(amount, own.currency, { showCode }))

  return (
    <>
      <BalanceBar balance={own} />
      <dl className={styles.figures}>
        <BalanceFigure
          part="available"
          name={m.available}
          amount={money(own.available)}
          action={action}
          note={instantNote(own, m, (amount) => format.money(amount, own.currency, { showCode }))}
        />
        <BalanceFigure part="pending" name={m.pending} amount={money(own.pending)} note={pendingNote(own, m, format)} />
        {own.connect_reserved > 0 && (
          <BalanceFigure
            part="connect_reserved"
            name={m.connect_reserved}
            amount={money(own.connect_reserved)}
            note={m.reservedFor}
          />
        )}
        <BalanceFigure
          part="in_transit"
          name={m.in_transit}
          amount={money(own.in_transit)}
          note={arrivalNote(own, m, format)}
        />
      </dl>
      {next && <p className={styles.next}>{next}</p>}
    </>
  )
}

type Write = (amount: number) => string

function instantNote(own: CurrencyBalance, m: BalanceSummaryMessages, write: Write): string | undefined {
  const instant = own.instant_available
  if (!instant || instant.amount <= 0) return undefined
  const amount = write(instant.amount)
  return instant.net === null ? m.instantGross(amount) : m.instant(amount, write(instant.net))
}

function pendingNote(own: CurrencyBalance, m: BalanceSummaryMessages, format: Format): ReactNode {
  const { pending_available_from: from, pending_available_until: until } = own
  if (own.pending === 0 || until === null) return undefined
  if (from === null) return <Filled message={m.availableBy} value={format.day(until)} />
  return <Filled message={m.availableOn} value={format.dayRange(from, until)} />
}

function arrivalNote(own: CurrencyBalance, m: BalanceSummaryMessages, format: Format): ReactNode {
  const { in_transit_arrival_from: from, in_transit_arrival_until: until } = own
  if (own.in_transit === 0 || from === null) return undefined
  return <Filled message={m.arrivesOn} value={format.dayRange(from, until ?? from)} />
}

function whatHappensNext(
  own: CurrencyBalance,
  balance: Balance,
  m: BalanceSummaryMessages,
  write: Write,
): string | undefined {
  const outlook = balanceOutlook(own)
  if (outlook === 'fine') return undefined
  if (outlook === 'covered') return m.covered
  return (balance.debit_negative_balances ? m.owedDebited : m.owed)(write(own.available + own.pending))
}
