import { type RouteDefinition, routes } from '@connect-kit/contract'
import { z } from 'zod'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  escaped(JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), null, 2))

function section(name: string, { method, path, summary, audience, permission, request, response }: RouteDefinition) {
  return `<section id="${name}">
<h2><code>${method} ${escaped(path)}</code></h2>
<p>${escaped(summary)}</p>
<p>${audience === 'account' ? `Permission: <code>${permission}</code>` : 'Called by Stripe, with a signature'}</p>
<details><summary>Request</summary><pre>${schemaOf(request, 'input')}</pre></details>
<details><summary>Response</summary><pre>${schemaOf(response, 'output')}</pre></details>
</section>`
}

/** The routes as a page that needs nothing else: no script, no style sheet, no other host. */
export const docsPage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Connect Kit</title>
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
h2 { font-size: 1.1rem; margin: 2rem 0 0 }
p { margin: .25rem 0 }
pre { overflow: auto; max-height: 24rem; font-size: .8rem }
</style>
<h1>Connect Kit</h1>
<p>The same as <a href="openapi.json">OpenAPI 3.1</a>.</p>
${Object.entries<RouteDefinition>(routes)
  .map(([name, route]) => section(name, route))
  .join('\n')}
</html>
`
