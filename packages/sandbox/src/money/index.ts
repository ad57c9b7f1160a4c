import type { DailyWork } from '../core/daily.js'
import type { Expandables } from '../core/expand.js'
import type { Route } from '../core/route.js'

export const moneyRoutes: Route[] = []

export const moneyExpandables: Expandables[] = []

/** Work that falls due once a day in every account. */
export const moneyDaily: DailyWork[] = []
