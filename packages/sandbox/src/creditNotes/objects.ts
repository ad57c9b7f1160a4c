import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

export const creditNotes = (account: AccountState) =>
  collection<Stripe.CreditNote>(account, 'credit_notes', { customer: true, customer_account: true, invoice: true })

/** What a credit note shows only in part, or not at all. */
export interface CreditNoteDetails {
  /** The id of the credit note. */
  id: string
  created: number
  /** All of them; the credit note itself shows the first ten. */
  lines: Stripe.CreditNoteLineItem[]
  /** The address of its PDF ends with it. */
  token: string
}

export const creditNoteDetails = (account: AccountState) =>
  collection<CreditNoteDetails>(account, 'credit_note_details')
