import { type EmbeddedComponentName, embeddedComponents, type Role, type RouteRequest } from '@connect-kit/contract'
import type { AccountControls } from './AccountControls.js'

export type AskedComponents = RouteRequest<'createAccountSession'>['components']

/** Every component that was asked for, and every one of its features, with what is granted of it. */
export type GrantedComponents = {
  [Name in EmbeddedComponentName]?: { enabled: boolean; features: Record<string, boolean> }
}

/** What the operator of the platform decides for all accounts. @public */
export interface AccountSessionPolicy {
  /**
   * Switches Stripe's own sign-in off inside the components, for accounts whose requirements the platform collects. Your
   * own sign-in must then be as strong as Stripe's (two factors). Default: false.
   */
  disableStripeUserAuthentication?: boolean
  /**
   * On accounts whose requirements Stripe collects, Stripe does not let a component leave its bank details form out. Roles
   * that may not change bank details then do not get that component. `true` gives it to them, and Stripe's own sign-in
   * stands before the form. Default: false.
   */
  bankDetailsBehindStripeSignIn?: boolean
}

interface Inventory {
  roles: readonly Role[]
  features: Readonly<Record<string, readonly Role[]>>
}

interface Grantee {
  role: Role
  account: AccountControls
  policy: AccountSessionPolicy
}

/**
 * Asked ∩ role ∩ account. A feature is never left out: several default to `true` at Stripe.
 * @see https://docs.stripe.com/api/account_sessions/create
 */
export function grantComponents(
  asked: AskedComponents,
  role: Role,
  account: AccountControls,
  policy: AccountSessionPolicy = {},
): GrantedComponents {
  const grantee = { role, account, policy }
  return Object.fromEntries(
    Object.entries<AskedComponents[EmbeddedComponentName]>(asked).flatMap(([name, request]) =>
      request ? [[name, grant(embeddedComponents[name as EmbeddedComponentName], request.features, grantee)]] : [],
    ),
  )
}

function grant({ roles, features }: Inventory, asked: Record<string, boolean> | undefined, grantee: Grantee) {
  const { role, account, policy } = grantee
  const granted = Object.fromEntries(
    Object.entries(features).map(([flag, allowed]) => {
      const isAsked = asked === undefined || asked[flag] === true
      return [flag, isAsked && isPermitted(flag, allowed, grantee) && accountAllows(flag, account)]
    }),
  )
  const refused = { enabled: false, features: Object.fromEntries(Object.keys(features).map((flag) => [flag, false])) }
  if (!roles.includes(role)) return refused
  // Stripe takes `external_account_collection: false` only where the platform collects the requirements.
  if (granted.external_account_collection !== false || account.platformCollectsRequirements)
    return { enabled: true, features: granted }
  if (features.external_account_collection?.includes(role) || policy.bankDetailsBehindStripeSignIn)
    return { enabled: true, features: { ...granted, external_account_collection: true } }
  return refused
}

/** Signing in to Stripe is switched off by the operator for everybody, or for nobody: no role decides it. */
function isPermitted(flag: string, allowed: readonly Role[], { role, policy }: Grantee): boolean {
  if (flag === 'disable_stripe_user_authentication') return policy.disableStripeUserAuthentication === true
  return allowed.includes(role)
}

function accountAllows(flag: string, account: AccountControls): boolean {
  switch (flag) {
    case 'disable_stripe_user_authentication':
      return account.platformCollectsRequirements
    case 'standard_payouts':
      return account.payoutsEnabled
    case 'instant_payouts':
      return account.payoutsEnabled && account.instantPayouts
    default:
      return true
  }
}
