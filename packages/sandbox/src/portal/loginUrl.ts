import type { Scope } from '../money/scope.js'

/** The address that customers sign in at by themselves: unguessable, and the same for as long as the page is on. */
export const loginUrl = ({ sandbox }: Pick<Scope, 'sandbox'>): string =>
  `${sandbox.origin}/_sandbox/portal/login/${sandbox.ids.token(24)}`
