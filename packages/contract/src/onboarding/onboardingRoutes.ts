import { z } from 'zod'
import type { RouteDefinition } from '../route.js'
import { stripeId } from '../schemas/object.js'
import { accountAnswers, businessType, personAnswers } from './accountAnswers.js'
import { accountLink, oauthLink, onboarding } from './onboarding.js'

const nothing = z.strictObject({})

/** The rows of the route table by which a seller comes to an account, and parts from it. */
export const onboardingRoutes = {
  getOnboarding: {
    summary: 'The account on its way to payouts: what was said, what is missing, which ways are open',
    method: 'GET',
    path: '/onboarding',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: nothing,
    response: onboarding,
  },
  createAccount: {
    summary: 'Make the connected account, once',
    method: 'POST',
    path: '/account',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({
      country: z.string().regex(/^[A-Z]{2}$/),
      business_type: businessType.optional(),
      email: z.string().max(512).optional(),
    }),
    response: onboarding,
  },
  updateAccount: {
    summary: 'Say something of the account',
    method: 'POST',
    path: '/account/answers',
    audience: 'account',
    permission: 'onboarding.manage',
    request: accountAnswers,
    response: onboarding,
  },
  createPerson: {
    summary: 'Name somebody of the company, once per operation',
    method: 'POST',
    path: '/account/persons',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ operation: z.uuid(), answers: personAnswers }),
    response: onboarding,
  },
  updatePerson: {
    summary: 'Say something of somebody of the company',
    method: 'POST',
    path: '/account/persons/{person}',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ person: stripeId('person'), answers: personAnswers }),
    response: onboarding,
  },
  deletePerson: {
    summary: 'Take somebody off the company',
    method: 'DELETE',
    path: '/account/persons/{person}',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({ person: stripeId('person') }),
    response: onboarding,
  },
  acceptTerms: {
    summary: 'Accept Stripe’s terms: the backend notes when, from where and with what',
    method: 'POST',
    path: '/account/terms',
    audience: 'account',
    permission: 'onboarding.manage',
    request: nothing,
    response: onboarding,
  },
  createAccountLink: {
    summary: 'A page of Stripe’s for this visit',
    method: 'POST',
    path: '/account/links',
    audience: 'account',
    permission: 'onboarding.manage',
    request: z.strictObject({
      type: z.enum(['account_onboarding', 'account_update']),
      /** The host’s page to come back to. Its origin must be one that the platform allows. */
      return_url: z.url({ protocol: /^https?$/ }).max(2_000),
    }),
    response: accountLink,
  },
  startOauth: {
    summary: 'The way to Stripe’s consent page, for an account that exists already',
    method: 'POST',
    path: '/oauth/authorize',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({ redirect_uri: z.url({ protocol: /^https?$/ }).max(2_000) }),
    response: oauthLink,
  },
  completeOauth: {
    summary: 'What Stripe’s consent page sent back',
    method: 'POST',
    path: '/oauth/complete',
    audience: 'account',
    permission: 'onboarding.manage',
    account: 'optional',
    request: z.strictObject({
      state: z.string().max(2_000),
      code: z.string().max(500).optional(),
      error: z.string().max(100).optional(),
    }),
    response: onboarding,
  },
  disconnectAccount: {
    summary: 'Part from an account that joined by OAuth; what was kept of it is deleted',
    method: 'POST',
    path: '/account/disconnect',
    audience: 'account',
    permission: 'onboarding.manage',
    request: nothing,
    response: onboarding,
  },
} satisfies Record<string, RouteDefinition>
