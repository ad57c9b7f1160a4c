import { useMessages } from '../../messages/useMessages.js'
import { requirementMessages } from '../../requirements/requirements.messages.js'
import { LoadError } from '../../roles/LoadError.js'
import { circleCheck } from '../../ui/icons.js'
import { Panel } from '../../ui/Panel.js'
import { Root } from '../../ui/Root.js'
import { Skeleton } from '../../ui/Skeleton.js'
import { StateNotice } from '../../ui/StateNotice.js'
import { useReportError } from '../../ui/useReportError.js'
import type { AccountStatusState } from '../AccountStatus/useAccountStatus.js'
import { RequirementGroups } from './RequirementGroups.js'
import type { RequirementsListProps } from './RequirementsList.js'
import { requirementsListMessages } from './RequirementsList.messages.js'

const also = [requirementMessages]

export function RequirementsListView({
  state,
  onProvide,
  onLoadError,
}: RequirementsListProps & { state: AccountStatusState }) {
  const m = useMessages(requirementsListMessages)
  useReportError(state.status === 'error' ? state.error : undefined, onLoadError)
  return (
    <Root messages={requirementsListMessages} also={also} status={state.status}>
      {state.status === 'error' ? (
        <LoadError title={m.loadFailed} permission="account.read" error={state.error} retry={state.retry} />
      ) : (
        <>
          {state.status === 'pending' && (
            <Panel title={m.title}>
              <div aria-busy="true">
                <Skeleton width="60%" />
              </div>
            </Panel>
          )}
          {state.status === 'ready' && state.account.requirements.length === 0 && (
            <Panel title={m.title}>
              <StateNotice icon={circleCheck} title={m.none}>
                {m.noneText}
              </StateNotice>
            </Panel>
          )}
          {state.status === 'ready' && <RequirementGroups account={state.account} onProvide={onProvide} />}
        </>
      )}
    </Root>
  )
}
