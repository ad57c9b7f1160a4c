import type Stripe from 'stripe'
import { type AccountState, collection } from '../core/account.js'

/** Configurations have no `created` of their own. */
export interface ConfigurationEntry {
  id: string
  created: number
  configuration: Stripe.PaymentMethodConfiguration
}

export const configurationEntries = (account: AccountState) =>
  collection<ConfigurationEntry>(account, 'payment_method_configurations')

export const paymentMethodDomains = (account: AccountState) =>
  collection<Stripe.PaymentMethodDomain>(account, 'payment_method_domains', { domain_name: true, enabled: true })
