import type { moneyOperations } from '../database/schema.js'

/** An order to move money as it is stored. */
export type MoneyOperationRow = typeof moneyOperations.$inferSelect
