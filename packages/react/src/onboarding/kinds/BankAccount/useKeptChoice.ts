import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'
import { useFormContext, useWatch } from 'react-hook-form'

/** What was chosen from a list stands in the form as it was shown, so that it is there again after a reload. */
export function useKeptChoice<Item extends object>(name: string, read: (kept: unknown) => Item | null) {
  const { setValue } = useFormContext()
  const kept: unknown = useWatch({ name })
  return [read(kept), (item: Item | null) => setValue(name, item)] as const
}

export const keptBank = (kept: unknown): JapaneseBank | null => {
  const [code, name, kana] = [textAt(kept, 'code'), textAt(kept, 'name'), textAt(kept, 'kana')]
  return code && name ? { code, name, kana } : null
}

export const keptBranch = (kept: unknown): JapaneseBranch | null => {
  const branch = keptBank(kept)
  const routing_number = textAt(kept, 'routing_number')
  return branch && routing_number ? { ...branch, routing_number } : null
}

function textAt(kept: unknown, key: string): string {
  if (typeof kept !== 'object' || kept === null) return ''
  const found: unknown = new Map<string, unknown>(Object.entries(kept)).get(key)
  return typeof found === 'string' ? found : ''
}
