import { z } from 'zod'
import { type EmbeddedComponentName, embeddedComponents } from '../embeddedComponents.js'
import { unixSeconds } from './object.js'

const names = Object.keys(embeddedComponents) as EmbeddedComponentName[]

const componentRequest = (name: EmbeddedComponentName) =>
  z.strictObject({
    enabled: z.literal(true),
    /** Left out: everything the role may do. Named: at most what is named `true`. */
    features: z
      .strictObject(
        Object.fromEntries(
          Object.keys(embeddedComponents[name].features).map((flag) => [flag, z.boolean().optional()]),
        ),
      )
      .optional(),
  })

type ComponentsRequest = { [Name in EmbeddedComponentName]?: { enabled: true; features?: Record<string, boolean> } }

/** What a browser asks an account session for, in the shape of Stripe's own parameter. Unknown names are refused. @public */
export const accountSessionRequest = z.strictObject({
  /** The components wanted, in the shape of Stripe's own `components` parameter. At least one. */
  components: z
    .strictObject(Object.fromEntries(names.map((name) => [name, componentRequest(name).optional()])))
    .refine((components) => Object.keys(components).length > 0, 'Name at least one component.') as unknown as z.ZodType<
    ComponentsRequest,
    ComponentsRequest
  >,
})

/** The schema of {@link AccountSession}. @public */
export const accountSession = z
  .object({
    object: z.literal('account_session'),
    /** Single use and short-lived. Hand it to Connect.js; do not keep or log it. */
    client_secret: z.string(),
    expires_at: unixSeconds,
    /** What was granted: asked ∩ role ∩ account. */
    components: z.record(z.string(), z.object({ enabled: z.boolean(), features: z.record(z.string(), z.boolean()) })),
  })
  .meta({ id: 'AccountSession' })

/**
 * The key to Stripe's embedded components, for one account and the features granted.
 * @see https://docs.stripe.com/api/account_sessions
 * @public
 */
export type AccountSession = z.infer<typeof accountSession>
