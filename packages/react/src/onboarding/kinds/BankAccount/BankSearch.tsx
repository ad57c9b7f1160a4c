import type { JapaneseBank } from '@connect-kit/contract'
import { type ReactNode, useCallback } from 'react'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { Combobox } from '../../../ui/Combobox.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { bankField } from './bankField.js'
import { japaneseBankMessages } from './japaneseBank.messages.js'
import { useChosen } from './useChosen.js'

interface BankSearchProps {
  value: JapaneseBank | null
  onValue: (bank: JapaneseBank | null) => void
  hint?: ReactNode
}

/** One of the banks of the Zengin system. */
export function BankSearch({ value, onValue, hint }: BankSearchProps) {
  const m = useFieldMessages(japaneseBankMessages)
  const { api } = useConnectKit()
  const field = useChosen(bankField('bank'), value, onValue, m.chooseBank)
  const search = useCallback(
    async (query: string, signal: AbortSignal) => {
      const { data, has_more } = await api.call('searchJapaneseBanks', { query }, signal)
      return { items: data, hasMore: has_more }
    },
    [api],
  )
  return (
    <Combobox<JapaneseBank>
      {...field}
      label={m.bank}
      hint={hint}
      search={search}
      optionOf={({ code, name, kana }) => ({ key: code, name: name.normalize('NFKC'), kana, code })}
      textOf={({ code, name }) => m.chosen(name.normalize('NFKC'), code)}
      words={{
        waiting: m.searching,
        none: m.noBank,
        failed: m.searchFailed,
        retry: m.retry,
        found: (count, hasMore) => (hasMore ? m.firstBanks(count) : m.banks(count)),
      }}
    />
  )
}
