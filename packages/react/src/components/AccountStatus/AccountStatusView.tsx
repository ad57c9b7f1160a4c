import type { AccountStatus } from '@connect-kit/contract'
import { useFormat } from '../../format/useFormat.js'
import { useMessages } from '../../messages/useMessages.js'
import { withoutReproach } from '../../requirements/withoutReproach.js'
import { LoadError } from '../../roles/LoadError.js'
import { Badge } from '../../ui/Badge.js'
import { Fact, Facts } from '../../ui/Facts.js'
import { check, pause } from '../../ui/icons.js'
import { Later } from '../../ui/Later.js'
import { Panel } from '../../ui/Panel.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { useReportError } from '../../ui/useReportError.js'
import { AccountBanner } from './AccountBanner.js'
import type { AccountStatusProps } from './AccountStatus.js'
import { accountStatusMessages } from './AccountStatus.messages.js'
import { accountBadge } from './accountBadge.js'
import type { AccountStatusState } from './useAccountStatus.js'

export interface AccountStatusViewProps extends AccountStatusProps {
  state: AccountStatusState
}

const loadRequirements = () => import('../RequirementsList/RequirementGroups.js')

export function AccountStatusView({ state, onLoadError, ...ways }: AccountStatusViewProps) {
  const m = useMessages(accountStatusMessages)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  const account = state.status === 'ready' ? withoutReproach(state.account) : undefined
  return (
    <Root messages={accountStatusMessages} status={state.status}>
      {state.status === 'error' && (
        <LoadError title={m.loadFailed} permission="account.read" error={state.error} retry={state.retry} />
      )}
      {state.status === 'pending' && (
        <Panel title={m.title}>
          <div aria-busy="true">
            <Skeleton width="60%" />
          </div>
        </Panel>
      )}
      {account && <AccountBanner {...ways} account={account} />}
      {account && (
        <Panel title={m.title} aside={<StageBadge account={account} />}>
          <Facts>
            {(['charges', 'payouts'] as const)
              .filter((what) => account[what] !== 'not_requested')
              .map((what) => (
                <Fact key={what} name={m[what]}>
                  {account[what] === 'enabled' ? (
                    <Badge tone="success" icon={check}>
                      {m.enabled}
                    </Badge>
                  ) : (
                    <Badge tone="danger" icon={pause}>
                      {m.disabled}
                    </Badge>
                  )}
                </Fact>
              ))}
          </Facts>
          {(account.stage === 'complete' || account.stage === 'enabled_more_later') && (
            <p style={{ marginBlockStart: 10 }}>{m[`${account.stage}_text`]}</p>
          )}
        </Panel>
      )}
      {account && account.requirements.length > 0 && (
        <Later load={loadRequirements}>{({ RequirementGroups }) => <RequirementGroups account={account} />}</Later>
      )}
    </Root>
  )
}

/** The stage in a word; while everything works and something is due, its date. */
function StageBadge({ account }: { account: AccountStatus }) {
  const m = useMessages(accountStatusMessages)
  const format = useFormat()
  const { tone, icon } = accountBadge[account.stage]
  const isDated = account.stage === 'restricted_soon' && account.deadline !== null
  return (
    <Badge tone={tone} icon={icon}>
      {isDated ? m.due(format.date(account.deadline ?? 0)) : m[account.stage]}
    </Badge>
  )
}
