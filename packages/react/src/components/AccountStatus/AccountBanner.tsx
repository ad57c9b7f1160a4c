import type { AccountStatus } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { Banner } from '../../ui/Banner.js'
import { Banners } from '../../ui/Banners.js'
import { Button } from '../../ui/Button.js'
import type { AccountStatusProps } from './AccountStatus.js'
import { type AccountStatusMessages, accountStatusMessages } from './AccountStatus.messages.js'
import { accountBadge } from './accountBadge.js'

export interface AccountBannerProps extends Omit<AccountStatusProps, 'onLoadError'> {
  account: AccountStatus
}

/** What the stage means and the one thing to do about it. Nothing where nothing has to be said. */
export function AccountBanner(props: AccountBannerProps) {
  const { stage } = props.account
  if (!accountBadge[stage].banner) return null
  return <Banners>{[{ key: stage, banner: <AccountNotice {...props} /> }]}</Banners>
}

/** The same without the room around it, and with more to say in its place where there is. */
export function AccountNotice({ account, children, ...ways }: AccountBannerProps & { children?: ReactNode }) {
  const m = useMessages(accountStatusMessages)
  const format = useFormat()
  const { banner } = accountBadge[account.stage]
  if (!banner) return null
  const { title, text } = wordsOf(account, m, (seconds) => format.date(seconds))
  return (
    <Banner tone={banner} title={title} action={actionOf(account, m, ways)}>
      {account.next === 'resolve_intervention' ? m.interventionText : (children ?? text)}
    </Banner>
  )
}

function wordsOf(
  { stage, next, deadline, acts, charges, payouts }: AccountStatus,
  m: AccountStatusMessages,
  day: (seconds: number) => string,
): { title: string; text: string } {
  switch (stage) {
    case 'rejected':
      return next === 'contact_platform'
        ? { title: m.rejectedTitle, text: m.rejectedText }
        : { title: m.rejectedMendTitle, text: m.rejectedMendText }
    case 'paused':
      return { title: m.pausedTitle, text: acts === 'platform' ? m.pausedByPlatformText : m.pausedText }
    case 'restricted':
      return { title: m.restrictedTitle, text: m.restrictedText }
    case 'in_review':
      return { title: m.in_reviewTitle, text: m.in_reviewText }
    case 'restricted_soon':
      return {
        title: deadline === null ? m.action_neededTitle : m.restricted_soonTitle(day(deadline)),
        text: m.restricted_soonText,
      }
    default: {
      const works = charges !== 'disabled' && payouts !== 'disabled'
      return { title: m.action_neededTitle, text: works ? m.action_neededWorksText : m.action_neededText }
    }
  }
}

function actionOf(
  { next }: AccountStatus,
  m: AccountStatusMessages,
  { onProvideInformation, onResolveIntervention, onContactPlatform }: Omit<AccountBannerProps, 'account'>,
): ReactNode {
  if (next === 'provide_information' && onProvideInformation) {
    return <Button onClick={onProvideInformation}>{m.provide}</Button>
  }
  if (next === 'resolve_intervention' && onResolveIntervention) {
    return <Button onClick={onResolveIntervention}>{m.answer}</Button>
  }
  if (next === 'contact_platform' && onContactPlatform) return <Button onClick={onContactPlatform}>{m.contact}</Button>
  return null
}
