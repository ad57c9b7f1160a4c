import type { ConnectKitError } from '../../../api/ConnectKitError.js'

const parts = ['routing_number', 'account_number', 'account_holder_name'] as const

/** Which part of a bank account Stripe did not accept, if it says so: by the parameter it names, else by the code. */
export function refusedPart({ code = '', param = '' }: Pick<ConnectKitError, 'code' | 'param'>) {
  const named = parts.find((part) => param.includes(part))
  if (named) return named
  if (/iban/.test(code)) return 'account_number'
  return parts.find((part) => code.startsWith(part))
}
