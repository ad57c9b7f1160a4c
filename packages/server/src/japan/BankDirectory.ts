import type { JapaneseBank, JapaneseBranch } from '@connect-kit/contract'

/** Looks up Japanese banks. Hosts with a directory of their own pass it as `japan.banks`. @public */
export interface BankDirectory {
  /** At most `limit` banks whose name, kana or code begins with the words, then those that contain them. */
  searchBanks(query: string, limit: number): Promise<JapaneseBank[]>
  /** The same within one bank, by its four digits; undefined when there is no such bank. */
  searchBranches(bank: string, query: string, limit: number): Promise<JapaneseBranch[] | undefined>
}
