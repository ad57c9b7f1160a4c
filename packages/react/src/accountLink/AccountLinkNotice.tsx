import { AccountRefusal } from '../accountRefusal/AccountRefusal.js'
import { useTranslation } from '../messages/useMessages.js'
import { TextLink } from '../ui/TextLink.js'
import { accountLinkMessages } from './accountLink.messages.js'
import type { AccountLink } from './useAccountLink.js'

/** Under the button that leads to Stripe: that it did not, why, and the way round. Nothing while all is well. */
export function AccountLinkNotice({ link }: { link: AccountLink }) {
  return link.error || link.url ? <Notice {...link} /> : null
}

function Notice({ status, error, url }: AccountLink) {
  const { messages: m, isLoaded } = useTranslation(accountLinkMessages)
  if (!isLoaded) return null
  if (status === 'blocked' && url) {
    return (
      <p role="status">
        {m.blocked} <TextLink href={url}>{m.openHere}</TextLink>
      </p>
    )
  }
  if (!error) return null
  return (
    <AccountRefusal title={m.failed} error={error}>
      {error.code === 'account_link_used_up' ? m.usedUp : undefined}
    </AccountRefusal>
  )
}
