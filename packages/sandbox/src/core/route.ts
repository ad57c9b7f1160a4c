import type { Context } from './context.js'
import type { ParamTypes } from './data/paramTypes.js'
import type { ParamFields } from './params/fields.js'

export type Method = 'GET' | 'POST' | 'DELETE'

export type Handler<Params> = (ctx: Context<Params>) => object | Promise<object>

export interface Route {
  readonly method: Method
  /** As Stripe's documentation writes it: `/v1/payouts/{payout}/cancel`. */
  readonly path: string
  /** The name of the SDK's own parameter type, or the fields themselves. */
  readonly params: keyof ParamTypes | ParamFields
  readonly handler: Handler<never>
}

/**
 * One endpoint. Named by the SDK's parameter type, the parameters are checked against that type as the SDK declares it and
 * arrive typed by it: `route('POST', '/v1/payouts', 'PayoutCreateParams', (ctx) => ctx.params.amount)`.
 */
export function route<Name extends keyof ParamTypes>(
  method: Method,
  path: string,
  params: Name,
  handler: Handler<ParamTypes[Name]>,
): Route
export function route<Params>(method: Method, path: string, params: ParamFields, handler: Handler<Params>): Route
export function route(
  method: Method,
  path: string,
  params: keyof ParamTypes | ParamFields,
  handler: Handler<never>,
): Route {
  return { method, path, params, handler }
}
