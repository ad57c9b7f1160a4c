import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'
import type { BankDirectory } from './BankDirectory.js'
import { type Keyed, searchByKeys } from './searchByKeys.js'
import { searchKey } from './searchKey.js'
import { type ZenginEntry, zenginTable } from './zenginTable.js'

let banks: Keyed<JapaneseBank>[] | undefined
// Keys of the branches of the banks that were asked for last: all of them would cost more memory than they save time.
const branchTables = new Map<string, Keyed<JapaneseBranch>[]>()
const mostBranchTables = 32

const keysOf = ({ code, name, kana, roma }: ZenginEntry) => [code, searchKey(name), searchKey(kana), searchKey(roma)]

/** The banks and branches of the Zengin system, from the table that `zengin-code` keeps up to date. */
export const zenginBanks: BankDirectory = {
  async searchBanks(query, limit) {
    banks ??= (await zenginTable.banks()).map((bank) => {
      const { code, name, kana } = bank
      return { item: { code, name, kana }, keys: keysOf(bank) }
    })
    return searchByKeys(banks, searchKey(query), limit)
  },
  async searchBranches(bank, query, limit) {
    const found = branchTables.get(bank) ?? (await branchesOf(bank))
    return found && searchByKeys(found, searchKey(query), limit)
  },
}

async function branchesOf(bank: string): Promise<Keyed<JapaneseBranch>[] | undefined> {
  const branches = (await zenginTable.branchesOf(bank))?.map((branch) => {
    const { code, name, kana } = branch
    return { item: { code, name, kana, routing_number: `${bank}${code}` }, keys: keysOf(branch) }
  })
  if (!branches) return undefined
  branchTables.set(bank, branches)
  for (const oldest of branchTables.keys()) {
    if (branchTables.size <= mostBranchTables) break
    branchTables.delete(oldest)
  }
  return branches
}
