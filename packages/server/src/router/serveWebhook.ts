import { RouteError } from '../errors/RouteError.js'
import { type EventSource, eventOf } from '../inbox/event.js'
import { verifySignature } from '../inbox/verifySignature.js'
import type { ConnectServices } from './connectServices.js'
import type { Serve } from './createConnectRouter.js'
import { readRawBody } from './readRawBody.js'
import { sendJson } from './sendJson.js'

/** Verified, stored, then acknowledged. An event that was stored before is acknowledged again and does nothing. */
export function serveWebhook(
  source: EventSource,
  secrets: readonly string[],
  { inbox, eventArrived }: Pick<ConnectServices, 'inbox' | 'eventArrived'>,
): Serve {
  return async (request, response) => {
    if (secrets.length === 0) throw secretMissing(source)
    const body = await readRawBody(request, response)
    // Stripe signs in real time, whatever clock the rest follows.
    verifySignature(body, request.get('stripe-signature'), secrets, Date.now())
    const payload = body.toString('utf8')
    const parsed = eventOf[source].safeParse(parseJson(payload))
    if (!parsed.success) throw new RouteError('invalid_request_error', { code: 'event_invalid' })
    if (await inbox.accept(source, parsed.data, payload)) eventArrived()
    sendJson(response, 200, { received: true })
  }
}

const secretMissing = (source: string) =>
  new RouteError('api_error', {
    code: 'webhook_secret_missing',
    cause: new Error(`No signing secret is set for /webhooks/${source}: its events cannot be trusted and are refused.`),
  })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
