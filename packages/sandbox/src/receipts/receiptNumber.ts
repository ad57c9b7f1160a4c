import { createHash } from 'node:crypto'

/** `1234-5678`: what a buyer quotes when they ask about a payment. It follows from the charge, so that nothing is stored. */
export function receiptNumber(charge: string): string {
  const digits = String(createHash('sha256').update(charge).digest().readUInt32BE() % 100_000_000).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}
