import { accountsOf } from '../core/platform.js'
import type { Sandbox } from '../core/sandbox.js'
import { ledgerOf } from '../money/ledger/accountLedger.js'

/** Every object of every account in bytes, with its ledger. */
export function stateOf(sandbox: Sandbox): string {
  return [...sandbox.platforms.values()]
    .flatMap((platform) =>
      accountsOf(platform).map((account) =>
        JSON.stringify({
          account: account.object,
          collections: [...account.collections]
            .map(([name, objects]) => [name, [...objects]] as const)
            .filter(([, objects]) => objects.length > 0)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
          postings: ledgerOf(account).postings,
        }),
      ),
    )
    .join('\n')
}

/** Where two states part, with what stands around it; undefined when they are the same. */
export function differenceOf(one: string, other: string): string[] | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at++
  return [one, other].map((state) => state.slice(Math.max(0, at - 120), at + 80))
}
