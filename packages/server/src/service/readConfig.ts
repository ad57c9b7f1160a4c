import { onboardingModes } from '@connect-kit/contract'
import { z } from 'zod'
import { isHttpAddress, isOrigin, isSafeAddress } from './addresses.js'

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)
const needed = (message: string) => z.string(`is missing: ${message}`)
const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .default('false')
  .transform((value) => value === 'true')
const wholeNumber = (min: number, max: number, message: string) =>
  z.coerce.number(message).int(message).min(min, message).max(max, message)
const signingSecrets = list
  .refine((secrets) => secrets.every((secret) => /^whsec_\S+$/.test(secret)), 'must be a signing secret (whsec_…)')
  .default([])
const proxies = /^(\d+|[\w.:/]+(\s*,\s*[\w.:/]+)*)$/

const environment = z
  .object({
    STRIPE_SECRET_KEY: needed('your secret key (sk_… or rk_…)').regex(
      /^(sk|rk)_(test|live)_\w+$/,
      'must be a secret key (sk_… or rk_…)',
    ),
    STRIPE_PUBLISHABLE_KEY: needed('your publishable key (pk_…)').regex(
      /^pk_(test|live)_\w+$/,
      'must be a publishable key (pk_…)',
    ),
    STRIPE_API_BASE: z
      .string()
      .refine(isHttpAddress, 'must be the address of a sandbox, e.g. http://127.0.0.1:12111')
      .optional(),
    STRIPE_WEBHOOK_SECRET: signingSecrets,
    STRIPE_CONNECT_WEBHOOK_SECRET: signingSecrets,
    STRIPE_THIN_WEBHOOK_SECRET: signingSecrets,
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\/./, 'must be a Postgres address, postgres://…')
      .optional(),
    CONNECT_KIT_DATA_DIR: z.string().default('.connect-kit/service'),
    AUTH_JWKS_URL: needed('the address of the keys (JWKS) that sign your callers’ tokens').refine(
      isSafeAddress,
      'must be an https address',
    ),
    AUTH_ISSUER: needed('the iss claim of your callers’ tokens'),
    AUTH_AUDIENCE: needed('the aud claim of your callers’ tokens'),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(0, 65_535, 'must be a port, 0 to 65535').default(4242),
    CORS_ORIGINS: list
      .refine((origins) => origins.every(isOrigin), 'must be origins with commas between, e.g. https://app.example')
      .default([]),
    // `true` would let every caller choose the address it is limited by.
    TRUST_PROXY: z
      .string()
      .regex(proxies, 'must be the number of proxies in front, or their addresses')
      .refine(
        (value) => !['true', 'false'].includes(value),
        'must be the number of proxies in front, or their addresses',
      )
      .transform((value) => (/^\d+$/.test(value) ? Number(value) : value))
      .optional(),
    REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000, 'must be a whole number above 0').default(600),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
      .default('info'),
    ONBOARDING_COUNTRIES: list
      .refine(
        (codes) => codes.every((code) => /^[A-Z]{2}$/.test(code)),
        'must be countries with commas between, e.g. JP,US',
      )
      .default([]),
    ONBOARDING_MODES: list
      .pipe(z.array(z.enum(onboardingModes, `must be some of ${onboardingModes.join(', ')}`)))
      .optional(),
    ONBOARDING_RETURN_ORIGINS: list
      .refine((origins) => origins.every(isOrigin), 'must be origins with commas between, e.g. https://app.example')
      .optional(),
    STRIPE_OAUTH_CLIENT_ID: z
      .string()
      .regex(/^ca_\w+$/, 'must be a client id (ca_…)')
      .optional(),
    OAUTH_STATE_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
    DISABLE_STRIPE_USER_AUTHENTICATION: flag,
    BANK_DETAILS_BEHIND_STRIPE_SIGN_IN: flag,
  })
  .superRefine((values, context) => {
    const isLive = /^(sk|rk)_live_/.test(values.STRIPE_SECRET_KEY)
    const complain = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message })
    if (isLive && values.STRIPE_API_BASE !== undefined)
      complain('STRIPE_API_BASE', 'is set together with a live key: a live key goes to Stripe and nowhere else')
    if (isLive !== values.STRIPE_PUBLISHABLE_KEY.startsWith('pk_live_'))
      complain('STRIPE_PUBLISHABLE_KEY', 'is of another mode than STRIPE_SECRET_KEY: both must be test or both live')
  })

/** What the service runs by. @public */
export type ServiceConfig = z.output<typeof environment>

/**
 * Reads the environment; throws one sentence for each variable that is wrong. An empty variable counts as not set.
 * @public
 */
export function readConfig(variables: Record<string, string | undefined>): ServiceConfig {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const result = environment.safeParse(given)
  if (result.success) return result.data
  const sentences = new Map(
    result.error.issues.map(({ path, message }) => [String(path[0]), `${String(path[0])} ${message}.`]),
  )
  throw new Error([...sentences.values()].join('\n'))
}
