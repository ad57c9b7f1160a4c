import type { Payout } from '@connect-kit/contract'
import { useFormat } from '../format/useFormat.js'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { Button } from '../ui/Button.js'
import { failureCause } from './failureCause.js'
import type { FailureEffect } from './failureEffect.js'
import { payoutMessages } from './payout.messages.js'
import { payoutFailureMessages } from './payoutFailure.messages.js'

export interface FailedPayoutBannerProps {
  payout: Payout
  showCode: boolean
  effect: FailureEffect
  onUpdateBankAccount?: (() => void) | undefined
}

/** A bank sent money back: which payout, why, what follows, and the way to mend it. */
export function FailedPayoutBanner({ payout, showCode, effect, onUpdateBankAccount }: FailedPayoutBannerProps) {
  const m = useMessages(payoutMessages)
  const causes = useMessages(payoutFailureMessages)
  const format = useFormat()
  const amount = format.money(payout.amount, payout.currency, { showCode })
  const consequence = effect === 'backInBalance' ? m.backInBalance(amount) : m[effect]
  return (
    <Banner
      tone="danger"
      title={m.returned(format.day(payout.arrival_date), amount)}
      action={onUpdateBankAccount && <Button onClick={onUpdateBankAccount}>{m.updateBankAccount}</Button>}
    >
      {m.causeAndEffect(failureCause(payout.failure_code, causes), consequence)}
    </Banner>
  )
}
