import { missing } from '../core/errors.js'
import { expandable } from '../core/expand.js'
import type { Module } from '../core/module.js'
import { route } from '../core/route.js'
import { customers } from '../customers/objects.js'
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
  expandables: [
    expandable('confirmation_token', {
      'payment_method_preview.customer': ({ account }, id) => customers(account).get(id),
    }),
  ],
}
