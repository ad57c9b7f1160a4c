import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'
import { useCallback } from 'react'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Combobox } from '../../../ui/Combobox.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { bankField } from './bankField.js'
import { japaneseBankMessages } from './japaneseBank.messages.js'
import { useChosen } from './useChosen.js'

interface BranchSearchProps {
  bank: JapaneseBank | null
  value: JapaneseBranch | null
  onValue: (branch: JapaneseBranch | null) => void
}

/** One of the branches of a bank; waits for the bank. */
export function BranchSearch({ bank, value, onValue }: BranchSearchProps) {
  const m = useFieldMessages(japaneseBankMessages)
  const { api } = useConnectKit()
  const field = useChosen(bankField('branch'), value, onValue, m.chooseBranch, m.routing_number_invalid)
  const code = bank?.code ?? ''
  const search = useCallback(
    async (query: string, signal: AbortSignal) => {
      const { data, has_more } = await api.call('searchJapaneseBranches', { bank: code, query }, signal)
      return { items: data, hasMore: has_more }
    },
    [api, code],
  )
  return (
    <Combobox<JapaneseBranch>
      {...field}
      label={m.branch}
      hint={bank ? undefined : m.branchWaits}
      readOnly={bank === null}
      search={search}
      optionOf={({ code, name, kana }) => ({ key: code, name: name.normalize('NFKC'), kana, code })}
      textOf={({ code, name }) => m.chosen(name.normalize('NFKC'), code)}
      words={{
        waiting: m.searching,
        none: m.noBranch,
        failed: m.searchFailed,
        retry: m.retry,
        found: (count, hasMore) => (hasMore ? m.firstBranches(count) : m.branches(count)),
      }}
    />
  )
}
