import type Stripe from 'stripe'
import type { Context } from '../core/context.js'
import { missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { mergeMetadata } from '../core/metadata.js'
import { type Route, route } from '../core/route.js'
import { shortListOf } from '../core/shortList.js'
import { buildCreditNote } from './buildCreditNote.js'
import { issueCreditNote } from './issueCreditNote.js'
import { creditNoteDetails, creditNotes } from './objects.js'
import { voidCreditNote } from './voidCreditNote.js'

export const creditNoteRoutes: Route[] = [
  route('POST', '/v1/credit_notes', 'CreditNoteCreateParams', (ctx) => issueCreditNote(ctx, ctx.params)),

  route('GET', '/v1/credit_notes', 'CreditNoteListParams', (ctx) => {
    const { customer, customer_account, invoice } = ctx.params
    return listOf(ctx, creditNotes(ctx.account), { where: { customer, customer_account, invoice } })
  }),

  route('GET', '/v1/credit_notes/preview', 'CreditNotePreviewParams', (ctx) => preview(ctx).note),

  route('GET', '/v1/credit_notes/preview/lines', 'CreditNoteListPreviewLineItemsParams', (ctx) =>
    shortListOf(ctx, preview(ctx).lines),
  ),

  route('GET', '/v1/credit_notes/{id}', 'CreditNoteRetrieveParams', found),

  route('POST', '/v1/credit_notes/{id}', 'CreditNoteUpdateParams', (ctx) => {
    const note = found(ctx)
    const { memo, metadata } = ctx.params
    const updated = creditNotes(ctx.account).update(note.id, {
      ...(memo === undefined ? {} : { memo: memo || null }),
      metadata: mergeMetadata(note.metadata ?? {}, metadata),
    })
    ctx.emit('credit_note.updated', updated, { previous: note })
    return updated
  }),

  route('POST', '/v1/credit_notes/{id}/void', 'CreditNoteVoidCreditNoteParams', (ctx) =>
    voidCreditNote(ctx, found(ctx)),
  ),

  route('GET', '/v1/credit_notes/{id}/lines', 'CreditNoteListLineItemsParams', (ctx) =>
    shortListOf(ctx, creditNoteDetails(ctx.account).get(found(ctx).id)?.lines ?? []),
  ),
]

/** Reading must not use up ids: what is never kept is numbered instead. */
const preview = (ctx: Context<Stripe.CreditNotePreviewParams>) =>
  buildCreditNote(ctx, ctx.params, { id: 'cn_preview', pdf: '', lineId: (index) => `cnli_preview${index + 1}` })

function found({ account, path: { id = '' } }: Pick<Context, 'account' | 'path'>): Stripe.CreditNote {
  const note = creditNotes(account).get(id)
  if (!note) throw missing('credit_note', id)
  return note
}
