import type Stripe from 'stripe'
import type { Scope } from '../../money/scope.js'
import { refreshDraft } from '../drafts/refreshDraft.js'
import type { NewLine } from '../invoiceInput.js'
import { itemMembers } from '../items/createInvoiceItem.js'
import { invoiceDetails, invoiceItems, type LineEntry } from '../objects.js'

/** Puts lines at the end of a draft. */
export function addLines(
  scope: Scope,
  draft: Stripe.Invoice,
  sources: readonly NewLine[],
  changes: Partial<Stripe.Invoice> = {},
): Stripe.Invoice {
  return changed(scope, draft, changes, [...held(scope, draft), ...sources.map((source) => ({ source }))])
}

/** Takes lines off a draft. */
export function dropLines(
  scope: Scope,
  draft: Stripe.Invoice,
  ids: ReadonlySet<string>,
  changes: Partial<Stripe.Invoice> = {},
): Stripe.Invoice {
  return changed(
    scope,
    draft,
    changes,
    held(scope, draft).filter(({ id }) => !ids.has(id)),
  )
}

/** Replaces what lines of a draft are, and with them the items that they came from. */
export function replaceLines(
  scope: Scope,
  draft: Stripe.Invoice,
  sources: ReadonlyMap<string, NewLine>,
  changes: Partial<Stripe.Invoice> = {},
): Stripe.Invoice {
  const { account } = scope
  for (const source of sources.values()) {
    const entry = invoiceItems(account).get(source.invoiceItem ?? '')
    if (!entry) continue
    const { invoiceItem: _, ...own } = source
    const item = { ...entry.item, ...itemMembers(scope, own, entry.item.currency) }
    invoiceItems(account).update(entry.id, { source: own, item })
  }
  return changed(
    scope,
    draft,
    changes,
    held(scope, draft).map(({ id, source }) => ({ id, source: sources.get(id) ?? source })),
  )
}

export const entriesOf = ({ account }: Pick<Scope, 'account'>, invoice: string): LineEntry[] =>
  invoiceDetails(account).get(invoice)?.lines ?? []

const held = (scope: Scope, draft: Stripe.Invoice) =>
  entriesOf(scope, draft.id).map(({ line, source }) => ({ id: line.id, source }))

function changed(
  scope: Scope,
  draft: Stripe.Invoice,
  changes: Partial<Stripe.Invoice>,
  lines: { id?: string; source: NewLine }[],
): Stripe.Invoice {
  const after = refreshDraft(scope, draft, changes, lines)
  scope.emit('invoice.updated', after, { previous: draft })
  return after
}
