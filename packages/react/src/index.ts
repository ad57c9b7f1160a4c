export {
  type BalanceState,
  BalanceSummary,
  type BalanceSummaryProps,
  useBalance,
} from './balance.js'
export {
  ConnectAccountManagement,
  ConnectAccountOnboarding,
  ConnectBalanceReport,
  ConnectBalances,
  ConnectDisputesList,
  ConnectDocuments,
  ConnectFinancialAccount,
  ConnectFinancialAccountTransactions,
  ConnectInstantPayoutsPromotion,
  ConnectIssuingCard,
  ConnectIssuingCardsList,
  ConnectNotificationBanner,
  ConnectPaymentDetails,
  ConnectPaymentDisputes,
  ConnectPayments,
  ConnectPayoutDetails,
  ConnectPayoutReconciliationReport,
  ConnectPayouts,
  ConnectPayoutsList,
  ConnectTaxRegistrations,
  ConnectTaxSettings,
  type EmbeddedCallbacks,
  type EmbeddedLoadError,
  type EmbeddedOptions,
  type EmbeddedProps,
  type EmbeddedTag,
} from './embedded.js'
export { currencyExponent } from './format/currencyExponent.js'
export type { DateOptions } from './format/dates.js'
export { formatMoney, type MoneyOptions } from './format/money.js'
export { parseMoney } from './format/parseMoney.js'
export { type Format, useFormat } from './format/useFormat.js'
export {
  AccountStatus,
  type AccountStatusProps,
  type AccountStatusState,
  type FieldSetting,
  type OnboardingEvent,
  type OnboardingState,
  type OnboardingStepId,
  OnboardingWizard,
  type OnboardingWizardProps,
  type OnboardingWrites,
  onboardingStepIds,
  RequirementsList,
  type RequirementsListProps,
  useAccountStatus,
  useOnboarding,
} from './onboarding.js'
export {
  type MoneyOrder,
  PayoutButton,
  type PayoutButtonProps,
  type PayoutCreatedEvent,
  PayoutDetails,
  type PayoutDetailsProps,
  type PayoutDetailsState,
  type PayoutFilter,
  PayoutList,
  type PayoutListProps,
  type PayoutListState,
  type PayoutOrderHandle,
  type PayoutRequest,
  type PayoutState,
  type Renderer,
  usePayout,
  usePayoutDetails,
  usePayoutList,
} from './payouts.js'
export {
  type ApiClient,
  type Appearance,
  type CallableRoute,
  type ConnectKit,
  ConnectKitError,
  type ConnectKitEvent,
  ConnectKitProvider,
  type ConnectKitProviderProps,
  type Locale,
  type MessageOverrides,
  type Messages,
  plural,
  type SessionState,
  type Theme,
  useConnectKit,
  type Variables,
} from './provider/index.js'
export { compact } from './theme/appearance.js'
export type { ColorSet } from './theme/connectTokens.js'
export { toConnectAppearance } from './theme/toConnectAppearance.js'
export { type ElementsAppearance, toElementsAppearance } from './theme/toElementsAppearance.js'
