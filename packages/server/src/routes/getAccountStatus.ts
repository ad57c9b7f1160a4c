import { toAccountStatus } from '@connect-kit/contract'
import { handle } from '../router/handle.js'

export const getAccountStatus = handle('getAccountStatus', async ({ stripe }) =>
  toAccountStatus(await stripe.retrieveAccount()),
)
