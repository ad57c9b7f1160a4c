import type { PageLocale } from '../hosted/pageLocale.js'

export interface Fact {
  readonly label: string
  readonly text: string
}

/** What an invoice, a credit note or a receipt says, in one language: a page and a PDF are two ways to show it. */
export interface BillingDocument {
  readonly locale: PageLocale
  /** `Invoice`, `請求書`. */
  readonly title: string
  readonly seller: string
  readonly status: { readonly text: string; readonly tone: 'good' | 'quiet' | 'danger' } | null
  /** The amount that matters. */
  readonly amount: Fact
  readonly facts: readonly Fact[]
  readonly parties: readonly { readonly label: string; readonly lines: readonly string[] }[]
  /** Description, quantity, price of one, amount. */
  readonly columns: readonly [string, string, string, string]
  readonly rows: readonly DocumentRow[]
  readonly totals: readonly (Fact & { readonly strong?: boolean })[]
  readonly notes: readonly string[]
}

export interface DocumentRow {
  readonly description: string
  /** Smaller, below the description: the period that is paid for. */
  readonly detail: string | null
  readonly quantity: string
  readonly unit: string
  readonly amount: string
}
