import { invalidRequest } from '../../core/errors.js'

/** Whoever passes a client secret has to pass the right one. */
export function requireSecret(
  { object, client_secret: own }: { object: 'payment_intent' | 'setup_intent'; client_secret: string | null },
  secret: string | undefined,
): void {
  if (secret === undefined || secret === own) return
  const kind = object === 'payment_intent' ? 'PaymentIntent' : 'SetupIntent'
  throw invalidRequest(`The client_secret provided does not match the client_secret associated with the ${kind}.`, {
    code: `${object}_invalid_parameter`,
    param: 'client_secret',
  })
}
