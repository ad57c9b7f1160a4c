import type { Balance } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { useCurrencyCodes } from '../../payout/useCurrencyCodes.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { LoadError } from '../../roles/LoadError.js'
import { Banner } from '../../ui/Banner.js'
import { Banners } from '../../ui/Banners.js'
import { Button } from '../../ui/Button.js'
import { Later } from '../../ui/Later.js'
import { LinkButton } from '../../ui/LinkButton.js'
import { Panel } from '../../ui/Panel.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { payoutButtonMessages } from '../PayoutButton/PayoutButton.messages.js'
import { balanceSummaryMessages } from './BalanceSummary.messages.js'
import styles from './BalanceSummary.module.css'
import { CurrencyFigures } from './CurrencyFigures.js'
import { scheduleSentence } from './scheduleSentence.js'
import type { BalanceState } from './useBalance.js'

export interface BalanceSummaryViewProps {
  state: BalanceState
  /** A payout whose outcome is open. */
  isChecking: boolean
  /** What can be done with the available part of a currency. */
  payoutAction: (balance: Balance, currency: string, isFirst: boolean) => ReactNode
  onEditSchedule?: (() => void) | undefined
  onUpdateBankAccount?: (() => void) | undefined
  onReviewAccount?: (() => void) | undefined
}

const also = [payoutMessages, payoutButtonMessages]

export function BalanceSummaryView(props: BalanceSummaryViewProps) {
  const { state, payoutAction, onEditSchedule } = props
  const m = useMessages(balanceSummaryMessages)
  const { locale } = useConnectKit()
  const balance = state.status === 'ready' ? state.balance : undefined
  const showCode = useCurrencyCodes(balance?.currencies.map(({ currency }) => currency) ?? [])

  return (
    <Root messages={balanceSummaryMessages} also={also} status={state.status}>
      {balance && <BalanceBanners {...props} balance={balance} showCode={showCode} />}
      {state.status === 'error' && (
        <LoadError title={m.loadFailed} permission="balance.read" error={state.error} retry={state.retry} />
      )}
      {state.status === 'pending' && (
        <Panel title={m.title}>
          <div className={styles.waiting} aria-busy="true">
            <Skeleton width="100%" />
            <Skeleton width="24%" />
            <Skeleton width="40%" />
          </div>
        </Panel>
      )}
      {balance?.currencies.map((own, index) => (
        <Panel
          key={own.currency}
          title={balance.currencies.length > 1 ? m.titleIn(own.currency.toUpperCase()) : m.title}
          aside={
            index === 0 && (
              <>
                {scheduleSentence(balance.payout_schedule, m, locale)}
                {onEditSchedule && (
                  <>
                    {' · '}
                    <LinkButton onClick={onEditSchedule}>{m.editSchedule}</LinkButton>
                  </>
                )}
              </>
            )
          }
        >
          <CurrencyFigures
            own={own}
            balance={balance}
            showCode={showCode(own.currency)}
            action={payoutAction(balance, own.currency, index === 0)}
          />
        </Panel>
      ))}
    </Root>
  )
}

type BannersProps = BalanceSummaryViewProps & { balance: Balance; showCode: (currency: string) => boolean }

const loadFailedPayoutBanner = () => import('../../payout/FailedPayoutBanner.js')

/** The most urgent first: money that came back, payouts that are off, an outcome that is open. */
function BalanceBanners({ balance, showCode, isChecking, onUpdateBankAccount, onReviewAccount }: BannersProps) {
  const m = useMessages(balanceSummaryMessages)
  const payout = useMessages(payoutButtonMessages)
  const failed = balance.failed_payout
  const banners: { key: string; banner: ReactNode }[] = []
  if (failed) {
    banners.push({
      key: 'failed',
      banner: (
        <Later load={loadFailedPayoutBanner}>
          {({ FailedPayoutBanner }) => (
            <FailedPayoutBanner
              payout={failed}
              showCode={showCode(failed.currency)}
              effect={balance.payout_schedule.interval === 'manual' ? 'pausesManual' : 'pausesAutomatic'}
              onUpdateBankAccount={onUpdateBankAccount}
            />
          )}
        </Later>
      ),
    })
  }
  if (!balance.payouts_enabled) {
    const action = onReviewAccount && <Button onClick={onReviewAccount}>{m.review}</Button>
    banners.push({
      key: 'disabled',
      banner: (
        <Banner tone="danger" title={m.disabled} action={action}>
          {m.disabledText}
        </Banner>
      ),
    })
  }
  if (isChecking) {
    banners.push({
      key: 'checking',
      banner: (
        <Banner tone="checking" title={payout.unknown}>
          {payout.unknownText}
        </Banner>
      ),
    })
  }
  return <Banners>{banners}</Banners>
}
