import type { V2Account } from './v2Account.js'

export interface V2Capability {
  /** `merchant.card_payments`, `recipient.stripe_balance.payouts`. */
  name: string
  status: string
  codes: string[]
}

/** Capabilities are nested by configuration, some of them two deep; what is not requested is absent. */
export function v2Capabilities({ configuration }: V2Account): V2Capability[] {
  const { merchant, recipient } = configuration ?? {}
  return [
    ...found(member(merchant, 'capabilities'), 'merchant'),
    ...found(member(recipient, 'capabilities'), 'recipient'),
  ]
}

function found(holder: unknown, path: string): V2Capability[] {
  if (typeof holder !== 'object' || holder === null) return []
  const status = member(holder, 'status')
  if (typeof status !== 'string')
    return Object.entries(holder).flatMap(([name, inner]) => found(inner, `${path}.${name}`))
  const details = member(holder, 'status_details')
  const codes = Array.isArray(details) ? details.map((detail) => String(member(detail, 'code'))) : []
  return [{ name: path, status, codes }]
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
