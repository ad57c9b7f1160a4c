import type { AccountState } from '../../core/account.js'
import { invalidRequest } from '../../core/errors.js'
import { paramFields } from '../../core/params/paramFields.js'
import { type Route, route } from '../../core/route.js'
import { accountNamed } from './accountStore.js'
import { capability } from './capability.js'
import { announceAccount, requestCapability } from './changeAccount.js'

export const capabilityRoutes: Route[] = [
  route('GET', '/v1/accounts/{account}/capabilities', 'AccountListCapabilitiesParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const data = Object.keys(account.object.capabilities ?? {}).map((name) => capability(account, name))
    return { object: 'list', data, has_more: false, url: ctx.url }
  }),

  route('GET', '/v1/accounts/{account}/capabilities/{capability}', 'AccountRetrieveCapabilityParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const name = ctx.path.capability ?? ''
    if (!known(account, name)) throw noSuchCapability(name)
    return capability(account, name)
  }),

  route('POST', '/v1/accounts/{account}/capabilities/{capability}', 'AccountUpdateCapabilityParams', (ctx) => {
    const account = accountNamed(ctx, ctx.path.account ?? '')
    const name = ctx.path.capability ?? ''
    if (!known(account, name) && !capabilityNames.has(name)) throw noSuchCapability(name)
    const before = account.object
    requestCapability(ctx.sandbox, account, name, ctx.params.requested)
    announceAccount(account, before, ctx.emit)
    return capability(account, name)
  }),
]

const { capabilities } = paramFields('AccountCreateParams')
const declared = capabilities?.type.kind === 'object' ? Object.keys(capabilities.type.fields) : []
const capabilityNames = new Set([...declared, 'legacy_payments'])

const known = (account: AccountState, name: string) => Object.hasOwn(account.object.capabilities ?? {}, name)

const noSuchCapability = (name: string) =>
  invalidRequest(`No such capability: '${name}'`, { code: 'resource_missing', param: 'capability' }, 404)
