import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { RequestId } from '../ui/RequestId.js'
import { TextLink } from '../ui/TextLink.js'
import { useReportError } from '../ui/useReportError.js'
import { accountLinkMessages } from './accountLink.messages.js'
import type { AccountLink } from './useAccountLink.js'

/** Under the button that leads to Stripe: that it did not, why, and the way round. Nothing while all is well. */
export function AccountLinkNotice({ link: { status, error, url } }: { link: AccountLink }) {
  const m = useMessages(accountLinkMessages)
  const errors = useMessages(errorMessages)
  useReportError(error)
  if (status === 'blocked' && url) {
    return (
      <p role="status">
        {m.blocked} <TextLink href={url}>{m.openHere}</TextLink>
      </p>
    )
  }
  if (!error) return null
  return (
    <Banner tone="danger" title={m.failed}>
      {error.code === 'account_link_used_up' ? m.usedUp : errors[error.type]}{' '}
      {error.requestId && <RequestId id={error.requestId} />}
    </Banner>
  )
}
