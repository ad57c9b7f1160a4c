import { thinEventTypes } from '../core/data/thinEventTypes.js'
import { badParameter } from '../core/errors.js'
import { paramFields } from '../core/params/paramFields.js'

const thin: ReadonlySet<string> = new Set(thinEventTypes)

const snapshot = (): ReadonlySet<string> => {
  const field = paramFields('WebhookEndpointCreateParams').enabled_events?.type
  const names = field?.kind === 'array' && field.of.kind === 'enum' ? field.of.values : []
  return new Set(names.map(String))
}

/** Thin events have a version before their name, `v1.` or `v2.`; whole ones have none. */
export function checkEnabledEvents(names: readonly string[], payload: string): void {
  if (names.length === 0) {
    throw badParameter('You must provide at least one event in enabled_events.', {
      code: 'parameter_invalid_empty',
      param: 'enabled_events',
    })
  }
  const known = payload === 'thin' ? thin : snapshot()
  for (const [index, name] of names.entries()) {
    if (name === '*' || known.has(name)) continue
    throw badParameter(
      `Invalid event type: ${name} is not an event that a destination with the ${payload} payload can get.`,
      {
        param: `enabled_events[${index}]`,
      },
    )
  }
}

const sources = ['@self', '@accounts', '@organization_members', '@organization_members/@accounts']

export function checkSources(names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    if (!sources.includes(name)) {
      throw badParameter(`Invalid events_from: must be one of ${sources.join(', ')}`, {
        param: `events_from[${index}]`,
      })
    }
  }
}

/** Stripe wants a public address; here the receiver usually runs on the same machine. */
export function checkUrl(text: string): void {
  const { protocol } = URL.canParse(text) ? new URL(text) : {}
  if (protocol === 'https:' || protocol === 'http:') return
  throw badParameter('Invalid URL: An explicit scheme (such as https) must be provided.', {
    code: 'url_invalid',
    param: 'webhook_endpoint[url]',
  })
}
