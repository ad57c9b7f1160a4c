/** `example.com` → `https://example.com`; what names its scheme keeps it. @public */
export function tidyUrl(value: string): string {
  const typed = value.normalize('NFKC').replace(/\s/g, '')
  return typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed.replace(/^[^/]*\.[^/:]*:\d/, ''))
    ? typed
    : `https://${typed}`
}
