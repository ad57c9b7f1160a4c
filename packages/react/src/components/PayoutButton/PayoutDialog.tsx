import type { Balance } from '@connect-kit/contract'
import { useId } from 'react'
import { useFormat } from '../../format/useFormat.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import type { MoneyOrder } from '../../moneyOrder/moneyOrder.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { Dialog } from '../../ui/Dialog.js'
import { RequestId } from '../../ui/RequestId.js'
import { uiMessages } from '../../ui/ui.messages.js'
import { payoutButtonMessages } from './PayoutButton.messages.js'
import { PayoutForm } from './PayoutForm.js'
import { PayoutResult } from './PayoutResult.js'
import { payoutOptions } from './payoutOptions.js'
import { payoutRefusal } from './payoutRefusal.js'
import { usePayoutForm } from './usePayoutForm.js'
import type { PayoutRequest } from './usePayoutOrder.js'

export interface PayoutDialogProps {
  balance: Balance
  currency: string
  order: MoneyOrder
  onSend: (request: PayoutRequest) => void
  onClose: () => void
}

/** The decision: how much, how fast, to where. Afterwards, what became of it. */
export function PayoutDialog({ balance, currency, order, onSend, onClose }: PayoutDialogProps) {
  const m = useMessages(payoutButtonMessages)
  const errors = useMessages(errorMessages)
  const ui = useMessages(uiMessages)
  const format = useFormat()
  const formId = useId()
  const form = usePayoutForm(payoutOptions(balance, currency), currency)
  const showCode = balance.currencies.length > 1
  const isSending = order.step === 'sending'
  const isForm = order.step === 'idle' || order.step === 'failed' || isSending

  return (
    <Dialog
      kind="dialog"
      title={m.title}
      closeLabel={ui.close}
      locked={isSending}
      step={isForm ? 'form' : order.step}
      onClose={onClose}
      foot={
        isForm && form ? (
          <>
            <Button disabled={isSending} onClick={onClose}>
              {m.cancel}
            </Button>
            <Button variant="primary" type="submit" form={formId} busy={isSending} busyLabel={m.sending}>
              {form.amount === undefined || form.fault
                ? m.payOut
                : m.payOutAmount(format.money(form.amount, currency, { showCode }))}
            </Button>
          </>
        ) : (
          <Button variant={order.step === 'succeeded' ? 'primary' : 'secondary'} onClick={onClose}>
            {order.step === 'succeeded' ? m.done : ui.close}
          </Button>
        )
      }
    >
      <div style={{ display: 'grid', gap: 20 }}>
        {order.step === 'failed' && (
          <Banner tone="danger" title={m.failed}>
            {payoutRefusal(order.error, m, errors)}
            {order.error.requestId && (
              <span style={{ display: 'flex', alignItems: 'center', fontSize: 'var(--ck-body-sm-font-size)' }}>
                <RequestId id={order.error.requestId} />
              </span>
            )}
          </Banner>
        )}
        {order.step === 'unknown' && (
          <Banner tone="checking" title={m.unknown}>
            {m.unknownText}
          </Banner>
        )}
        {order.step === 'succeeded' && <PayoutResult operation={order.operation} showCode={showCode} />}
        {isForm && !form && (
          <Banner tone="warning" title={m.noDestination}>
            {m.noDestinationText(currency.toUpperCase())}
          </Banner>
        )}
        {isForm && form && (
          <PayoutForm
            id={formId}
            form={form}
            currency={currency}
            instant={balance.currencies.find((one) => one.currency === currency)?.instant_available ?? null}
            showCode={showCode}
            isSending={isSending}
            onSend={onSend}
          />
        )}
      </div>
    </Dialog>
  )
}
