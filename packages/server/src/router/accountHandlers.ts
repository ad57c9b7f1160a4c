import { acceptTerms } from '../routes/acceptTerms.js'
import { cancelPayout } from '../routes/cancelPayout.js'
import { completeOauth } from '../routes/completeOauth.js'
import { createAccount } from '../routes/createAccount.js'
import { createAccountLink } from '../routes/createAccountLink.js'
import { createAccountSession } from '../routes/createAccountSession.js'
import { createPayout } from '../routes/createPayout.js'
import { createPerson } from '../routes/createPerson.js'
import { deletePerson } from '../routes/deletePerson.js'
import { disconnectAccount } from '../routes/disconnectAccount.js'
import { getAccountStatus } from '../routes/getAccountStatus.js'
import { getBalance } from '../routes/getBalance.js'
import { getJapanesePostalAddress } from '../routes/getJapanesePostalAddress.js'
import { getMoneyOperation } from '../routes/getMoneyOperation.js'
import { getOnboarding } from '../routes/getOnboarding.js'
import { getPayout } from '../routes/getPayout.js'
import { getSession } from '../routes/getSession.js'
import { listMoneyOperations } from '../routes/listMoneyOperations.js'
import { listPayoutBalanceTransactions } from '../routes/listPayoutBalanceTransactions.js'
import { listPayouts } from '../routes/listPayouts.js'
import { searchJapaneseBanks } from '../routes/searchJapaneseBanks.js'
import { searchJapaneseBranches } from '../routes/searchJapaneseBranches.js'
import { startOauth } from '../routes/startOauth.js'
import { streamEvents } from '../routes/streamEvents.js'
import { updateAccount } from '../routes/updateAccount.js'
import { updatePerson } from '../routes/updatePerson.js'
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
  getOnboarding,
  createAccount,
  updateAccount,
  createPerson,
  updatePerson,
  deletePerson,
  acceptTerms,
  createAccountLink,
  startOauth,
  completeOauth,
  disconnectAccount,
  searchJapaneseBanks,
  searchJapaneseBranches,
  getJapanesePostalAddress,
  streamEvents,
} satisfies AccountHandlers
