import type { StripeError } from '@stripe/stripe-js'
import type { Api } from '../api.js'
import type { FieldErrorCode, Messages } from '../messages/en.js'
import type { FrameSettings, MethodData, MethodResult } from '../protocol.js'

/** What a view knows of the frame that it stands in. */
export interface Frame {
  settings: FrameSettings
  messages: Messages
  readonly api: Api
  /** The day on the sandbox's clock. */
  today(): Date
  tell(event: string, payload?: object): void
}

export interface View {
  readonly root: HTMLElement
  /** After settings changed: words, options and fields anew, what was typed stays. */
  update(): void
  focus(): void
  clear(): void
  collapse?(): void
  /** Shows every error and tells the first. */
  validate(): StripeError | null
  value(): unknown
  createPaymentMethod?(data: MethodData, missing: CardParts): Promise<MethodResult>
  createToken?(data: Readonly<Record<string, unknown>>, missing: CardParts): Promise<TokenResult>
  /** What a split card is missing here, and another frame of its group has. */
  parts?(): CardParts
}

export type TokenResult = { token: object; error?: undefined } | { token?: undefined; error: StripeError }

export interface CardParts {
  number?: string
  exp_month?: number
  exp_year?: number
  cvc?: string
}

export const fieldError = (messages: Messages, code: FieldErrorCode): StripeError => ({
  type: 'validation_error',
  code,
  message: messages.fields[code],
})
