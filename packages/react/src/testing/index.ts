export {
  aBalance,
  aBalanceTransaction,
  aBankAccount,
  aMoneyOperation,
  anAccountStatus,
  aPayout,
  aPayoutDetails,
  aSession,
  aSessionAccount,
  page,
} from '@connect-kit/contract/testing'
export { type FakeRoutes, fakeBackend } from './fakeBackend.js'
export {
  apiError,
  type FakeAnswer,
  type FakeRoute,
  fakeRoute,
  noAnswer,
  noConnection,
  Unanswered,
} from './fakeRoute.js'
