import type { RouteRequest } from '@connect-kit/contract'

/** Which of Stripe's pages: `account_onboarding` asks for what is missing, `account_update` for what was given as well. @public */
export type AccountLinkType = RouteRequest<'createAccountLink'>['type']

/** Set by the backend: the page came back by itself (`return`), or because its link was used up (`refresh`). */
const outcomeName = 'connect_kit'
const typeName = 'connect_kit_link'
const againName = 'connect_kit_again'

/** What the address says about a visit to Stripe that has just ended. */
export interface Arrival {
  outcome: 'return' | 'refresh'
  type: AccountLinkType
  /** This visit began by itself, in place of one whose link was used up: it is not begun a third time. */
  again: boolean
  /** The address without any of this. */
  address: string
}

/** The address to come back to. It carries what is needed to go on from there, so that nothing has to be stored. */
export function returnAddress(page: string, { type, again }: Pick<Arrival, 'type' | 'again'>): string {
  const address = withoutOurs(page)
  address.searchParams.set(typeName, type)
  if (again) address.searchParams.set(againName, '1')
  return address.href
}

/** How the page was arrived at; undefined where it was not from Stripe. It proves nothing: anybody can write an address. */
export function arrivalAt(page: string): Arrival | undefined {
  const { searchParams } = new URL(page)
  const outcome = searchParams.get(outcomeName)
  if (outcome !== 'return' && outcome !== 'refresh') return undefined
  return {
    outcome,
    type: searchParams.get(typeName) === 'account_update' ? 'account_update' : 'account_onboarding',
    again: searchParams.has(againName),
    address: withoutOurs(page).href,
  }
}

function withoutOurs(page: string): URL {
  const address = new URL(page)
  for (const name of [outcomeName, typeName, againName]) address.searchParams.delete(name)
  return address
}
