import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'
import type { BankDirectory } from './BankDirectory.js'
import { type Keyed, searchByKeys } from './searchByKeys.js'
import { searchKey } from './searchKey.js'

interface ZenginEntry {
  readonly code: string
  readonly name: string
  readonly kana: string
  readonly roma: string
}

type ZenginTable = Readonly<Record<string, ZenginEntry & { readonly branches: Readonly<Record<string, ZenginEntry>> }>>

let loaded: Promise<ZenginTable> | undefined
let banks: Keyed<JapaneseBank>[] | undefined
// Keys of the branches of the banks that were asked for last: all of them would cost more memory than they save time.
const branchTables = new Map<string, Keyed<JapaneseBranch>[]>()
const mostBranchTables = 32

/** The table is 5 MB of code: it is read when the first person looks for a bank. */
const table = () => {
  loaded ??= import('zengin-code').then((module): ZenginTable => module.default)
  return loaded
}

const keysOf = ({ code, name, kana, roma }: ZenginEntry) => [code, searchKey(name), searchKey(kana), searchKey(roma)]
const byCode = (a: ZenginEntry, b: ZenginEntry) => a.code.localeCompare(b.code)

/** The banks and branches of the Zengin system, from the table that `zengin-code` keeps up to date. */
export const zenginBanks: BankDirectory = {
  async searchBanks(query, limit) {
    banks ??= Object.values(await table())
      .sort(byCode)
      .map((bank) => ({ item: { code: bank.code, name: bank.name, kana: bank.kana }, keys: keysOf(bank) }))
    return searchByKeys(banks, searchKey(query), limit)
  },
  async searchBranches(bank, query, limit) {
    const found = branchTables.get(bank) ?? branchesOf(await table(), bank)
    return found && searchByKeys(found, searchKey(query), limit)
  },
}

function branchesOf(all: ZenginTable, bank: string): Keyed<JapaneseBranch>[] | undefined {
  const entry = Object.hasOwn(all, bank) ? all[bank] : undefined
  if (!entry) return undefined
  const branches = Object.values(entry.branches)
    .sort(byCode)
    .map((branch) => {
      const { code, name, kana } = branch
      return { item: { code, name, kana, routing_number: `${bank}${code}` }, keys: keysOf(branch) }
    })
  branchTables.set(bank, branches)
  for (const oldest of branchTables.keys()) {
    if (branchTables.size <= mostBranchTables) break
    branchTables.delete(oldest)
  }
  return branches
}
