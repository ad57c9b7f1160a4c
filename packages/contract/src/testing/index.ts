export {
  aBalance,
  aBalanceTransaction,
  aBankAccount,
  aMoneyOperation,
  aPayout,
  aPayoutDetails,
  aSession,
  page,
} from './builders.js'
