export {
  defaultExternalAccount,
  externalAccountNamed,
  externalAccountNumber,
  externalAccountsOf,
  markExternalAccountErrored,
} from './externalAccounts.js'
