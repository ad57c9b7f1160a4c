import { handle } from '../router/handle.js'

export const createAccountLink = handle('createAccountLink', async ({ stripe, request: { type, return_url } }) => {
  const { url, expires_at } = await stripe.createAccountLink({ type, return_url, refresh_url: return_url })
  return { object: 'account_link', url, expires_at }
})
