import type { AccountStatus } from '@connect-kit/contract'
import { useEffect, useRef } from 'react'
import { AccountLinkNotice } from '../../accountLink/AccountLinkNotice.js'
import { accountLinkMessages } from '../../accountLink/accountLink.messages.js'
import { type AccountLink, useAccountLink } from '../../accountLink/useAccountLink.js'
import { canRetry } from '../../api/ConnectKitError.js'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { lacksAccount } from '../../noAccount/lacksAccount.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { isUnfinished } from '../../requirements/isUnfinished.js'
import { RequirementReasons } from '../../requirements/RequirementReasons.js'
import { Banner } from '../../ui/Banner.js'
import { Button } from '../../ui/Button.js'
import { refresh } from '../../ui/icons.js'
import { Root } from '../../ui/Root.js'
import { Stack } from '../../ui/Stack.js'
import { useReportError } from '../../ui/useReportError.js'
import { AccountNotice } from '../AccountStatus/AccountBanner.js'
import { accountStatusMessages } from '../AccountStatus/AccountStatus.messages.js'
import type { AccountStatusState } from '../AccountStatus/useAccountStatus.js'
import type { NotificationBannerProps } from './NotificationBanner.js'
import { notificationBannerMessages } from './NotificationBanner.messages.js'
import { notificationOf } from './notificationOf.js'

export interface NotificationBannerViewProps extends Omit<NotificationBannerProps, 'renderer'> {
  state: AccountStatusState
}

const ofStages = [accountStatusMessages]
const ofNewcomers = [accountLinkMessages]

export function NotificationBannerView({ state, ...props }: NotificationBannerViewProps) {
  const m = useMessages(notificationBannerMessages)
  const { startOnboarding } = useConnectKit()
  const errors = useMessages(errorMessages)
  const link = useAccountLink({ returnUrl: props.returnUrl })
  const error = state.status === 'error' ? state.error : undefined
  const account = state.status === 'ready' ? state.account : undefined
  const isMissing = error !== undefined && lacksAccount(error)
  useReportError(error, props.onLoadError)
  useCount(account, isMissing, props.onNotificationsChange)

  if (isMissing) {
    const start = props.onProvideInformation ?? startOnboarding
    return (
      <Root messages={notificationBannerMessages} status="ready">
        <Banner tone="info" title={m.noAccountTitle} action={start && <Button onClick={start}>{m.start}</Button>}>
          {m.noAccountText}
        </Banner>
      </Root>
    )
  }
  if (state.status === 'error') {
    return (
      <Root messages={notificationBannerMessages} status="error">
        <Banner
          tone="warning"
          title={m.loadFailed}
          action={
            canRetry(state.error) && (
              <Button icon={refresh} onClick={state.retry}>
                {errors.retry}
              </Button>
            )
          }
        >
          {errors[state.error.type]}
        </Banner>
      </Root>
    )
  }
  if (!account || notificationOf(account).total === 0) return null
  return (
    <Root messages={notificationBannerMessages} also={isUnfinished(account) ? ofNewcomers : ofStages} status="ready">
      <Notice {...props} account={account} link={link} />
    </Root>
  )
}

/** The notice of a stage; where the host has no page for what to do, Stripe's own is the way. */
function Notice({ account, link, ...props }: NotificationBannerProps & { account: AccountStatus; link: AccountLink }) {
  const { can } = useConnectKit()
  const onStripe = can('onboarding.manage') ? link.open : undefined
  const provide = props.onProvideInformation ?? onStripe
  if (isUnfinished(account)) return <Unfinished provide={provide} link={link} />
  const refused = account.requirements.find(({ awaiting, errors }) => awaiting === 'account' && errors.length > 0)
  return (
    <Stack>
      <AccountNotice
        account={account}
        onProvideInformation={provide}
        onResolveIntervention={props.onResolveIntervention ?? onStripe}
        onContactPlatform={props.onContactPlatform}
      >
        {refused && <RequirementReasons errors={refused.errors.slice(0, 1)} />}
      </AccountNotice>
      <AccountLinkNotice link={link} />
    </Stack>
  )
}

/** The set-up is under way. */
function Unfinished({ provide, link }: { provide: (() => void) | undefined; link: AccountLink }) {
  const m = useMessages(notificationBannerMessages)
  const { opening } = useMessages(accountLinkMessages)
  return (
    <Stack>
      <Banner
        tone="info"
        title={m.unfinishedTitle}
        action={
          provide && (
            <Button busy={link.status === 'opening'} busyLabel={opening} onClick={provide}>
              {m.resume}
            </Button>
          )
        }
      >
        {m.unfinishedText}
      </Banner>
      <AccountLinkNotice link={link} />
    </Stack>
  )
}

function useCount(
  account: AccountStatus | undefined,
  isMissing: boolean,
  onChange: NotificationBannerProps['onNotificationsChange'],
): void {
  const latest = useRef(onChange)
  useEffect(() => {
    latest.current = onChange
  })
  const known = isMissing ? { total: 1, actionRequired: 1 } : account && notificationOf(account)
  const { total, actionRequired } = known ?? {}
  useEffect(() => {
    if (total !== undefined && actionRequired !== undefined) latest.current?.({ total, actionRequired })
  }, [total, actionRequired])
}
