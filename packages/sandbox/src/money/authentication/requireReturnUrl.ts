import { invalidRequest } from '../../core/errors.js'

/** Where a buyer is sent back to: an address of a page or of an app, never something that would run here. */
export function requireReturnUrl(url: string | undefined): string | null {
  if (!url) return null
  const scheme = URL.canParse(url) ? new URL(url).protocol : ''
  if (scheme === '' || ['javascript:', 'data:', 'vbscript:', 'blob:', 'file:'].includes(scheme)) {
    throw invalidRequest('Not a valid URL', { code: 'url_invalid', param: 'return_url' })
  }
  return url
}
