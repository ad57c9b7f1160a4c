/** `https://app.example`: scheme, host and port, nothing behind. */
export const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

export const isHttpAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

/** Keys that travel unencrypted can be exchanged on the way, and whoever exchanges them can be anybody. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}
