export {
  aBalance,
  aBalanceTransaction,
  aBankAccount,
  aMoneyOperation,
  anAccountStatus,
  aPayout,
  aPayoutDetails,
  aSession,
  page,
} from './builders.js'
