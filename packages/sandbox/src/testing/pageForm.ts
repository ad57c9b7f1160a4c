/** What a person sees of a hosted page without a browser: where its form goes, what is filled in, which buttons there are. */
export interface PageForm {
  status: number
  url: string
  text: string
  lang: string | undefined
  action: string
  values: Record<string, string>
  buttons: { name: string; value: string }[]
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

export async function readPage(response: Response): Promise<PageForm> {
  const text = await response.text()
  const form = /<form[^>]*>/.exec(text)?.[0] ?? ''
  const values: Record<string, string> = {}
  for (const [tag] of text.matchAll(/<input[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type')
    if (!name || type === 'file') continue
    if (type === 'checkbox' || type === 'radio') {
      if (/\schecked/.test(tag)) values[name] = attribute(tag, 'value') ?? 'on'
    } else values[name] = attribute(tag, 'value') ?? ''
  }
  for (const [, open = '', inner = ''] of text.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(inner)?.[1] ?? ''
    const name = attribute(open, 'name')
    if (name) values[name] = chosen
  }
  const buttons = [...text.matchAll(/<button[^>]*>/g)].map(([tag]) => ({
    name: attribute(tag, 'name') ?? '',
    value: attribute(tag, 'value') ?? '',
  }))
  const lang = /<html lang="(\w+)"/.exec(text)?.[1]
  const action = new URL(attribute(form, 'action') ?? '', response.url).href
  return { status: response.status, url: response.url, text, lang, action, values, buttons }
}

/** Sends a page's form with one of its buttons; what was typed goes over what was there. Redirects are told, not followed. */
export async function press(
  { action, values }: PageForm,
  button: { name: string; value: string } | undefined,
  typed: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams({ ...values, ...typed, ...(button ? { [button.name]: button.value } : {}) })
  return fetch(action, { method: 'POST', body, redirect: 'manual' })
}
