import { cancelPayout } from '../routes/cancelPayout.js'
import { createAccountSession } from '../routes/createAccountSession.js'
import { createPayout } from '../routes/createPayout.js'
import { getAccountStatus } from '../routes/getAccountStatus.js'
import { getBalance } from '../routes/getBalance.js'
import { getJapanesePostalAddress } from '../routes/getJapanesePostalAddress.js'
import { getMoneyOperation } from '../routes/getMoneyOperation.js'
import { getPayout } from '../routes/getPayout.js'
import { getSession } from '../routes/getSession.js'
import { listMoneyOperations } from '../routes/listMoneyOperations.js'
import { listPayoutBalanceTransactions } from '../routes/listPayoutBalanceTransactions.js'
import { listPayouts } from '../routes/listPayouts.js'
import { searchJapaneseBanks } from '../routes/searchJapaneseBanks.js'
import { searchJapaneseBranches } from '../routes/searchJapaneseBranches.js'
import { streamEvents } from '../routes/streamEvents.js'
import type { AccountHandlers } from './handle.js'

export const accountHandlers = {
  getSession,
  createAccountSession,
  getBalance,
  listPayouts,
  getPayout,
  listPayoutBalanceTransactions,
  createPayout,
  cancelPayout,
  listMoneyOperations,
  getMoneyOperation,
  getAccountStatus,
  searchJapaneseBanks,
  searchJapaneseBranches,
  getJapanesePostalAddress,
  streamEvents,
} satisfies AccountHandlers
