import type { Module } from '../core/module.js'
import { applicationFeeRoutes } from './applicationFees/routes.js'
import { challengePages } from './authentication/challengePages.js'
import { balanceRoutes } from './balance/routes.js'
import { balanceSettingsRoutes } from './balance/settingsRoutes.js'
import { paymentMethodRoutes } from './cards/paymentMethodRoutes.js'
import { moneyExpandables } from './expandables.js'
import { exchangeRateRoutes } from './fees/exchangeRateRoutes.js'
import { settlement } from './ledger/settlement.js'
import { chargeRoutes } from './payments/chargeRoutes.js'
import { paymentIntentRoutes } from './payments/paymentIntentRoutes.js'
import { automaticPayouts } from './payouts/automaticPayouts.js'
import { negativeBalanceDebits } from './payouts/debitNegativeBalance.js'
import { payoutRoutes } from './payouts/routes.js'
import { refundRoutes } from './refunds/routes.js'
import { transferRoutes } from './transfers/routes.js'

/** Payments, balances and what moves between them. */
export const money: Module = {
  routes: [
    ...applicationFeeRoutes,
    ...balanceRoutes,
    ...balanceSettingsRoutes,
    ...chargeRoutes,
    ...exchangeRateRoutes,
    ...paymentIntentRoutes,
    ...paymentMethodRoutes,
    ...payoutRoutes,
    ...refundRoutes,
    ...transferRoutes,
  ],
  expandables: moneyExpandables,
  // First money becomes available, then it is paid out.
  daily: [settlement, negativeBalanceDebits, automaticPayouts],
  pages: challengePages,
}
