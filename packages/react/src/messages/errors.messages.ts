import { defineMessages } from './defineMessages.js'

const en = {
  api_connection_error: 'The connection was lost. No money moved. Check your network and try again.',
  authentication_error: 'You are signed out. No money moved. Sign in and open this page again.',
  account_session_create_error: 'Stripe did not open this view. No money moved. Try again in a moment.',
  invalid_request_error: 'Stripe did not accept this. No money moved. Check what you entered.',
  rate_limit_error: 'Too many requests at once. No money moved. Wait a few seconds and try again.',
  render_error: 'This view could not be drawn. No money moved. Reload the page.',
  api_error: 'Stripe did not answer as expected. No money moved. Try again in a moment.',
  permission_error: 'Your role may not do this. No money moved. Ask an owner of the account.',
  resource_missing_error: 'This no longer exists in your account. No money moved.',
  idempotency_error: 'This order was already sent with other values. It was not sent again. Reload the page.',
  retry: 'Try again',
  requestId: 'Request ID',
}

export type ErrorMessages = typeof en

/** A sentence or three for every error type: what happened, whether money moved, what to do. */
export const errorMessages = /* @__PURE__ */ defineMessages('errors', en, () => import('./errors.messages.ja.js'))
