/**
 * Who can call the backend. The first four are people of a connected account (the seller), `customer` is a buyer,
 * `operator` runs the platform. The host says which one a caller is; nobody chooses it in a request.
 * @public
 */
export const roles = ['owner', 'finance', 'support', 'viewer', 'customer', 'operator'] as const

/** One of {@link roles}. @public */
export type Role = (typeof roles)[number]
