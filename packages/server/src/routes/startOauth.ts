import { allowedPage } from '../onboarding/returnAddress.js'
import { handleVisitor } from '../router/handle.js'

export const startOauth = handleVisitor('startOauth', async ({ business, platform, sender, request }) => {
  const { returnOrigins = [sender.origin] } = platform.onboarding
  // Stripe compares it with what the platform registered, letter by letter: it goes as it came.
  allowedPage(request.redirect_uri, returnOrigins, 'redirect_uri')
  return { object: 'oauth_link', url: await business.startOauth(request.redirect_uri) }
})
