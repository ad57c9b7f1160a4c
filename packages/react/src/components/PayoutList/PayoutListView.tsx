import type { PayoutStatus } from '@connect-kit/contract'
import { useMemo } from 'react'
import { errorMessages } from '../../messages/errors.messages.js'
import { useMessages } from '../../messages/useMessages.js'
import { payoutMessages } from '../../payout/payout.messages.js'
import { payoutStatuses } from '../../payout/payoutStatus.js'
import { useCurrencyCodes } from '../../payout/useCurrencyCodes.js'
import { LoadError } from '../../roles/LoadError.js'
import { Button } from '../../ui/Button.js'
import { DataTable } from '../../ui/DataTable.js'
import { bank, download, search } from '../../ui/icons.js'
import { Root } from '../../ui/Root.js'
import { Select } from '../../ui/Select.js'
import { StateNotice } from '../../ui/StateNotice.js'
import text from '../../ui/text.module.css'
import { uiMessages } from '../../ui/ui.messages.js'
import { payoutListMessages } from './PayoutList.messages.js'
import styles from './PayoutList.module.css'
import { payoutColumns } from './payoutColumns.js'
import type { payoutsCsv } from './payoutsCsv.js'
import { useNewRows } from './useNewRows.js'
import type { PayoutListState } from './usePayoutList.js'

export interface PayoutListViewProps {
  state: PayoutListState
  status: PayoutStatus | undefined
  onStatus: (status: PayoutStatus | undefined) => void
  /** The payout whose detail is open. */
  selected?: string | undefined
  onSelect: (payout: string) => void
  onViewSchedule?: (() => void) | undefined
}

const also = [payoutMessages]

async function exportPayouts(...shown: Parameters<typeof payoutsCsv>) {
  const { savePayouts } = await import('./payoutsCsv.js')
  savePayouts(...shown)
}

const rowKey = ({ id }: { id: string }) => id

export function PayoutListView(props: PayoutListViewProps) {
  const { state, status, onStatus, selected, onSelect, onViewSchedule } = props
  const m = useMessages(payoutListMessages)
  const words = useMessages(payoutMessages)
  const { notApplicable } = useMessages(uiMessages)
  const payouts = state.status === 'ready' ? state.payouts : undefined
  const showCode = useCurrencyCodes(payouts?.map(({ currency }) => currency) ?? [])
  const isNew = useNewRows(useMemo(() => payouts?.map(rowKey), [payouts]))
  const isEmpty = payouts?.length === 0

  return (
    <Root messages={payoutListMessages} also={also} status={state.status}>
      <header className={styles.toolbar}>
        <h2 className={`${text.heading} ${styles.title}`}>{m.title}</h2>
        {(!isEmpty || status) && (
          <div className={styles.tools}>
            <Select
              aria-label={m.status}
              value={status ?? ''}
              options={[
                { value: '', label: m.allStatuses },
                ...payoutStatuses.map((value) => ({ value, label: words[value] })),
              ]}
              onValue={(value) => onStatus(value || undefined)}
            />
            {payouts && !isEmpty && (
              <Button icon={download} compact onClick={() => void exportPayouts(payouts, m, words)}>
                {m.export}
              </Button>
            )}
          </div>
        )}
      </header>

      {state.status === 'error' && (
        <LoadError title={m.loadFailed} permission="payouts.read" error={state.error} retry={state.retry} />
      )}
      {isEmpty && status && (
        <StateNotice
          icon={search}
          title={m.noMatch}
          action={
            <Button variant="ghost" onClick={() => onStatus(undefined)}>
              {m.clearFilters}
            </Button>
          }
        >
          {m.filteredBy(words[status])}
        </StateNotice>
      )}
      {isEmpty && !status && (
        <StateNotice
          icon={bank}
          title={m.empty}
          action={onViewSchedule && <Button onClick={onViewSchedule}>{m.viewSchedule}</Button>}
        >
          {m.emptyText}
        </StateNotice>
      )}
      {state.status !== 'error' && !isEmpty && (
        <DataTable
          label={m.title}
          columns={payoutColumns({ m, words, none: notApplicable, showCode })}
          rows={payouts}
          rowKey={rowKey}
          selected={selected}
          isNew={isNew}
          isRefreshing={state.status === 'ready' && state.isRefreshing}
          onSelect={({ id }) => onSelect(id)}
        />
      )}
      {state.status === 'ready' && !isEmpty && <Foot state={state} />}
    </Root>
  )
}

function Foot({ state }: { state: Extract<PayoutListState, { status: 'ready' }> }) {
  const m = useMessages(payoutListMessages)
  const { retry } = useMessages(errorMessages)
  const { payouts, loadMore, loadMoreError, isLoadingMore } = state
  return (
    <footer className={styles.foot}>
      <p className={text.small} role="status">
        {loadMoreError ? m.moreFailed : m.count(payouts.length)}
      </p>
      {loadMore && (
        <Button busy={isLoadingMore} busyLabel={m.loadingMore} onClick={loadMore}>
          {loadMoreError ? retry : m.showMore}
        </Button>
      )}
    </footer>
  )
}
