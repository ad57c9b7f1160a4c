/**
 * Where money can be, seen from one account. `pending` and `available` are its balance; `held` is kept back between two
 * payouts, `in_transit` and `bank` have left. The others stand for whom the money comes from or goes to.
 */
export const books = [
  'pending',
  'available',
  'held',
  'in_transit',
  'bank',
  'customers',
  'stripe_fees',
  'other_accounts',
] as const

export type Book = (typeof books)[number]

interface Posting {
  at: number
  currency: string
  /** The balance transaction that this posting is the other side of; null where money only changes books. */
  transaction: string | null
  entries: Partial<Record<Book, number>>
}

export interface Ledger {
  /** Refuses what is not whole or does not sum to zero. */
  post(posting: Posting): void
  total(currency: string, book: Book): number
  /** In the order in which they were first used. */
  readonly currencies: readonly string[]
  /** Everything ever posted, oldest first. */
  readonly postings: readonly Posting[]
}

/** Double entry, with running totals: asking for a balance costs the same after a hundred thousand postings. */
export function createLedger(): Ledger {
  const postings: Posting[] = []
  const totals = new Map<string, Map<Book, number>>()

  return {
    post(posting) {
      const entries = books.map((book) => [book, posting.entries[book] ?? 0] as const)
      let sum = 0
      for (const [book, amount] of entries) {
        if (!Number.isSafeInteger(amount)) throw new Error(`A posting of ${amount} to ${book} is not a whole amount.`)
        sum += amount
      }
      if (sum !== 0) throw new Error(`A posting in ${posting.currency} is off by ${sum}.`)
      const held = totals.get(posting.currency) ?? new Map<Book, number>()
      totals.set(posting.currency, held)
      for (const [book, amount] of entries) held.set(book, (held.get(book) ?? 0) + amount)
      postings.push(posting)
    },
    total: (currency, book) => totals.get(currency)?.get(book) ?? 0,
    get currencies() {
      return [...totals.keys()]
    },
    postings,
  }
}
