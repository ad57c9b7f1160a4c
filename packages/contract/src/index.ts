export {
  type AccountRequirement,
  type AccountStage,
  type AccountStatus,
  accountRequirement,
  accountStages,
  accountStatus,
} from './accountStatus/accountStatus.js'
export { toAccountStatus } from './accountStatus/toAccountStatus.js'
export type { V1Account, V1Requirements } from './accountStatus/v1Account.js'
export type { V2Account, V2RequirementEntry, V2Requirements } from './accountStatus/v2Account.js'
export {
  type EmbeddedComponentName,
  embeddedComponentNames,
  embeddedComponents,
} from './embeddedComponents.js'
export { type ErrorBody, type ErrorType, errorBody, errorStatus, errorTypes } from './error.js'
export {
  type AccountAnswers,
  accountAnswers,
  type BusinessType,
  businessType,
  type PersonAnswers,
  personAnswers,
} from './onboarding/accountAnswers.js'
export {
  type OnboardedAccount,
  type OnboardedPerson,
  type Onboarding,
  type OnboardingMode,
  onboardedAccount,
  onboardedPerson,
  onboarding,
  onboardingModes,
} from './onboarding/onboarding.js'
export { openApiDocument } from './openapi.js'
export { may, type Permission, permissions, permissionsOf } from './permissions.js'
export { type Role, roles } from './roles.js'
export { pathFields, type RouteDefinition } from './route.js'
export { type RouteName, type RouteRequest, type RouteResponse, type Routes, routes } from './routes.js'
export { type AccountSession, accountSession, accountSessionRequest } from './schemas/accountSession.js'
export {
  type Balance,
  balance,
  type CurrencyBalance,
  currencyBalance,
  type PayoutSchedule,
  payoutSchedule,
} from './schemas/balance.js'
export {
  type JapaneseBank,
  type JapaneseBranch,
  type JapanesePostalAddress,
  japaneseBank,
  japaneseBranch,
  japanesePostalAddress,
} from './schemas/japan.js'
export { type LiveEvent, liveEvent } from './schemas/liveEvent.js'
export { type MoneyOperation, moneyOperation } from './schemas/moneyOperation.js'
export { amount, currency, type Page, pageOf, stripeId, unixSeconds } from './schemas/object.js'
export {
  type BalanceTransaction,
  balanceTransaction,
  type ExternalAccount,
  externalAccount,
  type Payout,
  type PayoutContents,
  type PayoutDetails,
  type PayoutStatus,
  payout,
  payoutContents,
  payoutDetails,
  payoutStatuses,
} from './schemas/payout.js'
export { type Session, session } from './schemas/session.js'
