import type { ConnectKitError } from '../api/ConnectKitError.js'

/** Whether a refusal only says that the caller has no connected account yet. It is a state, not a fault. */
export const lacksAccount = ({ code }: ConnectKitError): boolean => code === 'account_required'
