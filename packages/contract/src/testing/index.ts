export {
  aBalance,
  aBalanceTransaction,
  aBankAccount,
  aMoneyOperation,
  anAccountStatus,
  anOnboardedAccount,
  anOnboarding,
  aPayout,
  aPayoutDetails,
  aSession,
  aSessionAccount,
  page,
} from './builders.js'
export { aPostalAddress } from './postalAddress.js'
