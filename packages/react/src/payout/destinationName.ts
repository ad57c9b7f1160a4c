import type { ExternalAccount } from '@connect-kit/contract'

/** `三菱UFJ銀行 •••• 4321`: a name of the bank's own, so the same in every language. */
export function destinationName(
  destination: ExternalAccount,
  words: Record<ExternalAccount['object'], string>,
): string {
  return `${destination.name ?? words[destination.object]} •••• ${destination.last4}`
}
