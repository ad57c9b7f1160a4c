import { type ApiError, invalidRequest } from '../../core/errors.js'

/** There is nothing that a next invoice could be of. */
export const noneUpcoming = (payer: string | null): ApiError =>
  invalidRequest(`No upcoming invoices for customer: '${payer ?? ''}'`, { code: 'invoice_upcoming_none' }, 404)
