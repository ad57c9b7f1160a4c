import { defineMessages } from '../messages/defineMessages.js'

const en = {
  connect: 'Connect on Stripe',
  opening: 'Opening Stripe…',
  completing: 'Connecting your Stripe account',
  deniedTitle: 'The account was not connected',
  denied: 'You did not allow it on Stripe. Nothing changed in your Stripe account. You can start again at any time.',
  failedTitle: 'The account could not be connected',
  expired:
    'The way back from Stripe took too long, was used before, or was begun elsewhere. Start again; it takes a minute.',
  taken:
    'This Stripe account belongs to another seller of this platform already. Choose another account, or ask the platform.',
  already: 'You have a connected account on this platform already. Disconnect it before you connect another.',
}

export type OauthMessages = typeof en

/** What is said on the way to Stripe's consent page and back. */
export const oauthMessages = /* @__PURE__ */ defineMessages('Oauth', en, () => import('./oauth.messages.ja.js'))
