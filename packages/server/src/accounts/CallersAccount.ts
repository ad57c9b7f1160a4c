/** The connected account a caller acts for. */
export interface CallersAccount {
  id: string
  /** Which of Stripe's APIs it was made with. */
  generation: 'v1' | 'v2'
  /** `created`: made here. `oauth`: it existed and joined here. `host`: only the host knows where it is from. */
  origin: 'created' | 'oauth' | 'host'
}
