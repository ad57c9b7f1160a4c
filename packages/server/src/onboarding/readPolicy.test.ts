import { expect, it } from 'vitest'
import type { AccountPlan } from './AccountPlan.js'
import type { OnboardingPolicy } from './OnboardingPolicy.js'
import { readPolicy } from './readPolicy.js'

const nothingAround = { apiBase: undefined, connectSecrets: [] }
const read = (policy?: OnboardingPolicy, around = {}) => readPolicy(policy, { ...nothingAround, ...around })
const complaint = (policy: OnboardingPolicy, around = {}) => {
  try {
    read(policy, around)
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

const stripeAsks: AccountPlan = {
  generation: 'v1',
  controller: {
    fees: { payer: 'account' },
    losses: { payments: 'stripe' },
    requirement_collection: 'stripe',
    stripe_dashboard: { type: 'full' },
  },
  capabilities: ['card_payments'],
}

const oauth = { clientId: 'ca_1' }

it('gives nobody an account until it says from where', () => {
  expect(read()).toEqual({
    countries: [],
    modes: ['hosted', 'embedded', 'api'],
    account: {
      generation: 'v1',
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'application',
        stripe_dashboard: { type: 'none' },
      },
      capabilities: ['card_payments', 'transfers'],
    },
    platformCountry: undefined,
    returnOrigins: undefined,
    collect: 'eventually_due',
    oauth: null,
    filesUrl: 'https://files.stripe.com/v1/files',
  })
})

it('sends documents and consent to the sandbox where there is one', () => {
  const around = { apiBase: 'http://127.0.0.1:12111', connectSecrets: ['whsec_1'] }
  expect(read({ oauth }, around)).toMatchObject({
    filesUrl: 'http://127.0.0.1:12111/v1/files',
    oauth: { clientId: 'ca_1', stateSecrets: ['whsec_1'], authorizeBase: 'http://127.0.0.1:12111' },
  })
  const own = { filesUrl: 'http://localhost/files', oauth: { ...oauth, authorizeBase: 'http://localhost:1' } }
  expect(read(own, around)).toMatchObject({
    filesUrl: 'http://localhost/files',
    oauth: { authorizeBase: 'http://localhost:1' },
  })
})

it('offers the ways that the plan leaves open', () => {
  expect(read({ account: stripeAsks }).modes).toEqual(['hosted', 'embedded'])
  expect(read({ oauth }, { connectSecrets: ['whsec_1'] }).modes).toEqual(['hosted', 'embedded', 'api', 'oauth'])
  expect(read({ modes: ['api', 'hosted'] }).modes).toEqual(['hosted', 'api'])
  expect(read({ account: () => stripeAsks }).modes).toContain('api')
})

it.each<[string, OnboardingPolicy, string]>([
  ['a country', { countries: ['Japan'] }, 'onboarding: "Japan" is no country. Write ISO 3166 codes: "JP", "US".'],
  ['its own country', { platformCountry: 'jp' }, 'onboarding: "jp" is no country. Write ISO 3166 codes: "JP", "US".'],
  [
    'an origin',
    { returnOrigins: ['https://app.example/shop'] },
    'onboarding.returnOrigins: "https://app.example/shop" is no origin. Write it without a path: "https://app.example".',
  ],
  [
    'a mode without its plan',
    { modes: ['api'], account: stripeAsks },
    'onboarding.modes names "api", but with onboarding.account Stripe collects requirements, and forms of yours may not. ' +
      'Leave "api" out, or let the platform collect them.',
  ],
  [
    'a mode without its client',
    { modes: ['oauth'] },
    'onboarding.modes names "oauth", but onboarding.oauth.clientId (ca_…) is missing.',
  ],
  [
    'a client that is none',
    { oauth: { clientId: 'acct_1', stateSecret: 'x'.repeat(32) } },
    'onboarding.oauth.clientId must be the client id of your platform (ca_…), from its Connect settings.',
  ],
  [
    'nothing to sign with',
    { oauth },
    'onboarding.oauth has nothing to sign its state with. Set the signing secret of the Connect webhook ' +
      '(STRIPE_CONNECT_WEBHOOK_SECRET), which also tells when a seller disconnects, or onboarding.oauth.stateSecret.',
  ],
  [
    'a secret that can be guessed',
    { oauth: { ...oauth, stateSecret: 'secret' } },
    'onboarding.oauth.stateSecret is shorter than 32 characters. Make one with: openssl rand -base64 32',
  ],
  [
    'a plan that Stripe would refuse',
    {
      account: {
        ...stripeAsks,
        controller: { ...stripeAsks.controller, losses: { payments: 'application' } },
      },
    },
    'onboarding.account.controller.fees.payer: Who answers for losses also pays Stripe’s fees: set it to "application", or controller.losses.payments to "stripe".',
  ],
  [
    'a plan that one of its countries cannot have',
    { countries: ['JP', 'US'], account: { ...stripeAsks, capabilities: ['konbini_payments'] } },
    'onboarding.account.capabilities: "konbini_payments" is for sellers in JP, not in US: give a plan for each country, account: (wanted) => …',
  ],
])('says at the start what is wrong with %s', (_what, policy, sentence) => {
  expect(complaint(policy)).toBe(sentence)
})
