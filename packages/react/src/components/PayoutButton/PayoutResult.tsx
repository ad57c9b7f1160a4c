import type { MoneyOperation } from '@connect-kit/contract'
import { useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { destinationName } from '../../payout/destinationName.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { Banner } from '../../ui/Banner.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'

/** What was sent, to where, and when it arrives. */
export function PayoutResult({ operation, showCode }: { operation: MoneyOperation; showCode: boolean }) {
  const m = useMessages(payoutButtonMessages)
  const words = useMessages(payoutMessages)
  const format = useFormat()
  const { payout, amount, currency } = operation
  const account = payout?.destination ? destinationName(payout.destination, words) : words.bank_account
  return (
    <Banner tone="success" title={m.created(format.money(amount, currency, { showCode }))}>
      {payout &&
        (payout.method === 'instant' ? m.arrivesSoon(account) : m.arrives(format.day(payout.arrival_date), account))}
    </Banner>
  )
}
