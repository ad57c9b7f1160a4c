import { missing } from '../core/errors.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { confirmationTokens as tokens } from './objects.js'

/** What buyers entered, on its way from the browser to the server. */
export const confirmationTokens: Module = {
  routes: [
    route('GET', '/v1/confirmation_tokens/{token}', 'ConfirmationTokenRetrieveParams', ({ account, path }) => {
      const id = path.token ?? ''
      const token = tokens(account).get(id)
      if (!token) throw missing('confirmation_token', id)
      return token
    }),
  ],
}
