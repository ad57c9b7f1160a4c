/** What the owner of an account decides on the sandbox's consent page, and where the browser is sent then. */
export async function consent(
  url: string,
  { decision = 'allow', account = 'ready' }: { decision?: 'allow' | 'deny'; account?: string } = {},
): Promise<{ state: string; code?: string; error?: string; page: URL }> {
  const body = new URLSearchParams({ decision, account })
  const answer = await fetch(url, { method: 'POST', body, redirect: 'manual' })
  const page = new URL(answer.headers.get('location') ?? '')
  const { state = '', code, error } = Object.fromEntries(page.searchParams)
  return { state, ...(code && { code }), ...(error && { error }), page }
}
