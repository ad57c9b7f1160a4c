import type Stripe from 'stripe'
import type { AccountState } from '../core/account.js'
import { invalidRequest, missing } from '../core/errors.js'
import { listOf } from '../core/list.js'
import { type Route, route } from '../core/route.js'
import { settingsFrom } from './configurableMethods.js'
import { configurationEntries } from './objects.js'

export const configurationRoutes: Route[] = [
  route('GET', '/v1/payment_method_configurations', 'PaymentMethodConfigurationListParams', (ctx) => {
    defaultConfiguration(ctx.account)
    const { active, application } = ctx.params
    const page = listOf(ctx, configurationEntries(ctx.account), {
      matches: ({ configuration }) =>
        (active === undefined || configuration.active === active) &&
        (application === undefined || (configuration.application ?? '') === (application ?? '')),
    })
    return { ...page, data: page.data.map(({ configuration }) => configuration) }
  }),

  route('POST', '/v1/payment_method_configurations', 'PaymentMethodConfigurationCreateParams', (ctx) => {
    const { account, now, params, sandbox } = ctx
    const { name, parent, expand: _, ...wishes } = params
    if (parent) configurationNamed(account, parent, 'parent')
    const configuration: Stripe.PaymentMethodConfiguration = {
      id: sandbox.ids.next('pmc'),
      object: 'payment_method_configuration',
      active: true,
      application: null,
      is_default: false,
      livemode: false,
      name: name || 'Configuration',
      parent: parent || null,
      ...settingsFrom(wishes),
    }
    return configurationEntries(account).insert({ id: configuration.id, created: now, configuration }).configuration
  }),

  route(
    'GET',
    '/v1/payment_method_configurations/{configuration}',
    'PaymentMethodConfigurationRetrieveParams',
    ({ account, path }) => configurationNamed(account, path.configuration),
  ),

  route(
    'POST',
    '/v1/payment_method_configurations/{configuration}',
    'PaymentMethodConfigurationUpdateParams',
    ({ account, params, path }) => {
      const { active, name, expand: _, ...wishes } = params
      const before = configurationNamed(account, path.configuration)
      if (active === false && before.is_default) {
        throw invalidRequest('The default configuration cannot be deactivated.', { param: 'active' })
      }
      const configuration: Stripe.PaymentMethodConfiguration = {
        ...before,
        ...(active === undefined ? {} : { active }),
        ...(name ? { name } : {}),
        ...settingsFrom(wishes, settingsFrom(before)),
      }
      return configurationEntries(account).update(before.id, { configuration }).configuration
    },
  ),
]

/** Every account has one. Its id follows from the account's, so it is the same whoever asks first. */
function defaultConfiguration(account: AccountState): Stripe.PaymentMethodConfiguration {
  const id = `pmc_${account.id.replace(/^acct_/, '')}Default`
  const held = configurationEntries(account).get(id)
  if (held) return held.configuration
  const configuration: Stripe.PaymentMethodConfiguration = {
    id,
    object: 'payment_method_configuration',
    active: true,
    application: null,
    is_default: true,
    livemode: false,
    name: 'Default',
    parent: null,
    ...settingsFrom({}),
  }
  return configurationEntries(account).insert({ id, created: 0, configuration }).configuration
}

function configurationNamed(account: AccountState, id = '', param = 'id'): Stripe.PaymentMethodConfiguration {
  defaultConfiguration(account)
  const found = configurationEntries(account).get(id)
  if (!found) throw missing('payment method configuration', id, param)
  return found.configuration
}
