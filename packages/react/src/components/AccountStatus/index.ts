export { AccountStatus, type AccountStatusProps } from './AccountStatus.js'
export { type AccountStatusState, useAccountStatus } from './useAccountStatus.js'
