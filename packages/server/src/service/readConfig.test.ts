import { expect, it } from 'vitest'
import { readConfig } from './readConfig.js'

const good = {
  STRIPE_SECRET_KEY: 'sk_test_sandbox',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_sandbox',
  AUTH_JWKS_URL: 'https://id.example/jwks.json',
  AUTH_ISSUER: 'https://id.example',
  AUTH_AUDIENCE: 'connect-kit',
}
const complaint = (over: Record<string, string | undefined>) => {
  try {
    readConfig({ ...good, ...over })
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

it('needs five variables and has sensible answers for the rest', () => {
  expect(readConfig(good)).toEqual({
    ...good,
    STRIPE_WEBHOOK_SECRET: [],
    STRIPE_CONNECT_WEBHOOK_SECRET: [],
    STRIPE_THIN_WEBHOOK_SECRET: [],
    CONNECT_KIT_DATA_DIR: '.connect-kit/service',
    HOST: '127.0.0.1',
    PORT: 4242,
    CORS_ORIGINS: [],
    ONBOARDING_COUNTRIES: [],
    REQUESTS_PER_MINUTE: 600,
    LOG_LEVEL: 'info',
    DISABLE_STRIPE_USER_AUTHENTICATION: false,
    BANK_DETAILS_BEHIND_STRIPE_SIGN_IN: false,
  })
})

it('says everything that is missing, a sentence each', () => {
  expect(String(complaint(Object.fromEntries(Object.keys(good).map((name) => [name, undefined])))).split('\n')).toEqual(
    [
      'STRIPE_SECRET_KEY is missing: your secret key (sk_… or rk_…).',
      'STRIPE_PUBLISHABLE_KEY is missing: your publishable key (pk_…).',
      'AUTH_JWKS_URL is missing: the address of the keys (JWKS) that sign your callers’ tokens.',
      'AUTH_ISSUER is missing: the iss claim of your callers’ tokens.',
      'AUTH_AUDIENCE is missing: the aud claim of your callers’ tokens.',
    ],
  )
})

it.each([
  ['STRIPE_SECRET_KEY', 'pk_test_1', 'must be a secret key (sk_… or rk_…)'],
  ['STRIPE_PUBLISHABLE_KEY', 'sk_test_1', 'must be a publishable key (pk_…)'],
  ['STRIPE_PUBLISHABLE_KEY', 'pk_live_1', 'is of another mode than STRIPE_SECRET_KEY: both must be test or both live'],
  ['STRIPE_API_BASE', 'localhost:12111', 'must be the address of a sandbox, e.g. http://127.0.0.1:12111'],
  ['STRIPE_CONNECT_WEBHOOK_SECRET', 'sk_test_1', 'must be a signing secret (whsec_…)'],
  ['ONBOARDING_COUNTRIES', 'JP,usa', 'must be countries with commas between, e.g. JP,US'],
  ['ONBOARDING_MODES', 'hosted,email', 'must be some of hosted, embedded, api, oauth'],
  [
    'ONBOARDING_RETURN_ORIGINS',
    'https://app.example/shop',
    'must be origins with commas between, e.g. https://app.example',
  ],
  ['STRIPE_OAUTH_CLIENT_ID', 'acct_1', 'must be a client id (ca_…)'],
  ['OAUTH_STATE_SECRET', 'short', 'must have 32 characters or more'],
  ['DATABASE_URL', 'mysql://localhost', 'must be a Postgres address, postgres://…'],
  ['AUTH_JWKS_URL', 'http://id.example/jwks.json', 'must be an https address'],
  ['PORT', 'http', 'must be a port, 0 to 65535'],
  ['PORT', '65536', 'must be a port, 0 to 65535'],
  ['CORS_ORIGINS', 'https://app.example/', 'must be origins with commas between, e.g. https://app.example'],
  ['CORS_ORIGINS', '*', 'must be origins with commas between, e.g. https://app.example'],
  ['TRUST_PROXY', 'true', 'must be the number of proxies in front, or their addresses'],
  ['REQUESTS_PER_MINUTE', '0', 'must be a whole number above 0'],
  ['LOG_LEVEL', 'loud', 'must be fatal, error, warn, info, debug or silent'],
  ['DISABLE_STRIPE_USER_AUTHENTICATION', 'yes', 'must be true or false'],
])('says what is wrong with %s=%s', (variable, value, message) => {
  expect(complaint({ [variable]: value })).toBe(`${variable} ${message}.`)
})

it('sends a live key to Stripe and nowhere else', () => {
  const live = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1' }
  expect(complaint({ ...live, STRIPE_API_BASE: 'http://127.0.0.1:12111' })).toBe(
    'STRIPE_API_BASE is set together with a live key: a live key goes to Stripe and nowhere else.',
  )
  expect(complaint(live)).toBe('nothing')
})

it('takes several signing secrets, origins and proxies, and an empty variable as none', () => {
  const config = readConfig({
    ...good,
    STRIPE_WEBHOOK_SECRET: 'whsec_new, whsec_old',
    CORS_ORIGINS: 'https://a.example,http://localhost:3000',
    TRUST_PROXY: '2',
    DATABASE_URL: '',
  })
  expect(config).toMatchObject({
    STRIPE_WEBHOOK_SECRET: ['whsec_new', 'whsec_old'],
    CORS_ORIGINS: ['https://a.example', 'http://localhost:3000'],
    TRUST_PROXY: 2,
  })
  expect(config.DATABASE_URL).toBeUndefined()
})
