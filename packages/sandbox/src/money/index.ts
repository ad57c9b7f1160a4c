import type { DailyWork } from '../core/daily.js'
import type { Route } from '../core/route.js'
import { applicationFeeRoutes } from './applicationFees/routes.js'
import { balanceRoutes } from './balance/routes.js'
import { balanceSettingsRoutes } from './balance/settingsRoutes.js'
import { paymentMethodRoutes } from './cards/paymentMethodRoutes.js'
import { exchangeRateRoutes } from './fees/exchangeRateRoutes.js'
import { settlement } from './ledger/settlement.js'
import { chargeRoutes } from './payments/chargeRoutes.js'
import { paymentIntentRoutes } from './payments/paymentIntentRoutes.js'
import { automaticPayouts } from './payouts/automaticPayouts.js'
import { payoutRoutes } from './payouts/routes.js'
import { refundRoutes } from './refunds/routes.js'
import { transferRoutes } from './transfers/routes.js'

export { moneyExpandables } from './expandables.js'

export const moneyRoutes: Route[] = [
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
]

/** What happens at every midnight: first money becomes available, then it is paid out. */
export const moneyDaily: DailyWork[] = [settlement, automaticPayouts]
