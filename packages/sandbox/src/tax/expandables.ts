import { type Expandables, expandable, included } from '../core/expand.js'
import { shownLines } from './calculations/routes.js'
import { taxCalculations, taxTransactions } from './objects.js'

const listed = (data: readonly object[], url: string) => ({
  object: 'list',
  data: data.slice(0, 10),
  has_more: data.length > 10,
  url,
})

export const taxExpandables: Expandables[] = [
  expandable('tax.calculation', {
    line_items: included(({ account }, { id }) => {
      const entry = taxCalculations(account).get(String(id))
      return listed(entry ? shownLines(entry) : [], `/v1/tax/calculations/${id}/line_items`)
    }),
  }),
  expandable('tax.calculation_line_item', {
    tax_breakdown: included(({ account }, { id }) => {
      for (const { lines } of taxCalculations(account)) {
        const line = lines.find((held) => held.id === id)
        if (line) return line.tax_breakdown
      }
      return null
    }),
  }),
  expandable('tax.transaction', {
    line_items: included(({ account }, { id }) =>
      listed(taxTransactions(account).get(String(id))?.lines ?? [], `/v1/tax/transactions/${id}/line_items`),
    ),
  }),
]
