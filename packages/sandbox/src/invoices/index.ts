import type { Module } from '../core/module.js'
import { invoiceExpandables } from './expandables.js'
import { invoiceItemRoutes } from './items/routes.js'
import { lineRoutes } from './lines/routes.js'
import { invoicePages } from './pages/invoicePages.js'
import { paymentReactions } from './payments/reactions.js'
import { invoicePaymentRoutes } from './payments/routes.js'
import { invoiceRoutes } from './routes/invoiceRoutes.js'
import { lifecycleRoutes } from './routes/lifecycleRoutes.js'

/** Invoices with their items, lines and payments. */
export const invoices: Module = {
  routes: [...invoiceRoutes, ...lifecycleRoutes, ...lineRoutes, ...invoiceItemRoutes, ...invoicePaymentRoutes],
  expandables: invoiceExpandables,
  reactions: paymentReactions,
  pages: invoicePages,
}
