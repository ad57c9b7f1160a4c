import { ConnectKitError } from '../../api/ConnectKitError.js'
import type { ConnectStripeButtonProps } from './ConnectStripeButton.js'

const reasonLength = 200

/** What an assistant may say when it calls the tool. */
interface ToolInput {
  reason?: string
  account?: 'new' | 'existing'
}

const properties = {
  reason: {
    type: 'string',
    maxLength: reasonLength,
    description:
      'One short sentence, in the language of the conversation, that says why payments are needed now. Plain text, no links.',
  },
  account: {
    type: 'string',
    enum: ['new', 'existing'],
    description:
      '"existing" only when the person says that they have a Stripe account already and want to use it. Otherwise "new".',
  },
} as const satisfies Record<keyof ToolInput, object>

/**
 * What an AI assistant is told of `ConnectStripeButton`, as a tool of any model API: `name`, `description` and `input_schema` go to
 * the model; what it answers goes through `parse` and becomes the props of a button in the chat. Nothing in it is secret and
 * nothing that a model says leads anywhere but to the platform's own onboarding: it can choose no address, no account and no amount.
 *
 * @example
 * const { name, description, input_schema } = connectStripeTool
 * const answer = await model.ask({ tools: [{ name, description, input_schema }], messages })
 * // in the chat, for a call of the tool: <ConnectStripeButton {...connectStripeTool.parse(call.input)} />
 * @public
 */
export const connectStripeTool = {
  name: 'connect_stripe',
  description: [
    'Shows a button in the chat with which the person connects Stripe, so that they can take payments and be paid out.',
    'Call it when the person wants to sell something, add payments, charge customers, or set up payouts, for example',
    '"I want to add payments", "I want to sell a product", "I want to start subscriptions", in whatever language.',
    'It only shows the button: nothing is connected until the person clicks and finishes the steps themselves.',
    'Do not ask for bank details, identity numbers or Stripe keys in the chat.',
  ].join(' '),
  input_schema: { type: 'object', properties, required: [], additionalProperties: false },
  /**
   * The props of the button that a call asks for.
   * @throws ConnectKitError when the call says anything but what the schema allows: tell the model the message.
   */
  parse(input: unknown): ConnectStripeButtonProps {
    const { reason, account } = checked(input)
    return {
      placement: 'chat',
      ...(reason !== undefined && { reason }),
      ...(account === 'existing' && { mode: 'oauth' as const }),
    }
  },
} as const satisfies {
  name: string
  description: string
  input_schema: object
  parse: (input: unknown) => ConnectStripeButtonProps
}

function checked(input: unknown): ToolInput {
  if (input === undefined || input === null) return {}
  if (typeof input !== 'object' || Array.isArray(input)) throw refusal('The input must be an object.')
  const said: ToolInput = {}
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue
    if (name === 'reason') said.reason = sentence(value)
    else if (name === 'account') said.account = kindOfAccount(value)
    else throw refusal(`There is no field "${name}". Known fields: reason, account.`, name)
  }
  return said
}

function sentence(value: unknown): string {
  if (typeof value !== 'string') throw refusal('"reason" must be a string.', 'reason')
  if (value.length > reasonLength) throw refusal(`"reason" must have at most ${reasonLength} characters.`, 'reason')
  return value.trim()
}

function kindOfAccount(value: unknown): 'new' | 'existing' {
  if (value === 'new' || value === 'existing') return value
  throw refusal('"account" must be "new" or "existing".', 'account')
}

const refusal = (message: string, param?: string) =>
  new ConnectKitError('invalid_request_error', `connect_stripe: ${message}`, { code: 'tool_input_invalid', param })
