import { useQuery } from '@tanstack/react-query'
import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
import type { ConnectKitError } from '../../../api/ConnectKitError.js'
import { onboardingQuery } from '../../../api/queries/onboarding.js'
import { useMessages } from '../../../messages/useMessages.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Banner } from '../../../ui/Banner.js'
import { Button } from '../../../ui/Button.js'
import { useReportError } from '../../../ui/useReportError.js'
import { type BankAccountMessages, bankAccountMessages } from './bankAccount.messages.js'

/** Why there is no token, and the way on: mend it, try again, or the same question on Stripe's own page. */
export function BankFailure({ error }: { error: ConnectKitError | undefined }) {
  const m = useMessages(bankAccountMessages)
  const { api, queryClient } = useConnectKit()
  const { data } = useQuery(onboardingQuery(api), queryClient)
  const link = useAccountLink()
  useReportError(error)
  if (!error) return null
  const isBlocked = error.code === 'stripe_js_blocked' || error.code === 'stripe_js_csp'
  return (
    <>
      <Banner
        tone="danger"
        title={m.failed}
        action={
          isBlocked &&
          data?.modes.includes('hosted') && (
            <Button busy={link.status === 'opening'} onClick={link.open}>
              {m.onStripe}
            </Button>
          )
        }
      >
        {reasonOf(error, m)}
      </Banner>
      <AccountLinkNotice link={link} />
    </>
  )
}

function reasonOf({ type, code, param, message }: ConnectKitError, m: BankAccountMessages): string {
  if (code === 'stripe_js_blocked') return m.blocked
  if (code === 'stripe_js_csp') return m.policy(param ?? '')
  if (type === 'api_connection_error' || type === 'rate_limit_error' || type === 'api_error') return m.offline
  if (/declined|unusable|exists/.test(code ?? '')) return m.unusable
  if (param?.includes('currency')) return m.currency
  if (param?.includes('country') || code === 'country_unsupported') return m.country
  return m.other(message)
}
