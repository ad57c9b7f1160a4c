import type { connectedAccounts } from '../database/schema.js'

/** Who owns which account, as it is stored. */
export type ConnectedAccountRow = typeof connectedAccounts.$inferSelect

/** A row whose account is known. */
export type LiveAccountRow = ConnectedAccountRow & { account: string }
