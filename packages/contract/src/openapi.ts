import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { errorBody } from './error.js'
import { pathFields, type RouteDefinition } from './route.js'
import { routes } from './routes.js'

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })

function operation(name: string, route: RouteDefinition): ZodOpenApiOperationObject {
  const content = route.stream ? { 'text/event-stream': { schema: route.response } } : json(route.response)
  const common = {
    operationId: name,
    summary: route.summary,
    tags: [route.audience],
    security: route.audience === 'account' ? [{ caller: [] }] : [{ signature: [] }],
    'x-permission': route.permission,
    responses: {
      200: { description: 'OK', content },
      default: { description: 'What went wrong', content: json(errorBody) },
    },
  }
  if (!(route.request instanceof z.ZodObject)) return { ...common, requestBody: { content: json(route.request) } }

  const inPath = pathFields(route.path)
  const { shape } = route.request
  const fields = (wanted: boolean) =>
    z.strictObject(Object.fromEntries(Object.entries(shape).filter(([field]) => inPath.includes(field) === wanted)))
  const path = fields(true)
  const rest = fields(false)
  const body = route.method === 'POST' ? { requestBody: { content: json(rest), required: true } } : {}
  const query = route.method === 'POST' ? {} : { query: rest }
  return { ...common, ...body, requestParams: { ...(inPath.length > 0 && { path }), ...query } }
}

/**
 * The OpenAPI 3.1 document of the backend, derived from the route table.
 * @param baseUrl where the router is mounted, e.g. `/connect`
 * @public
 */
export function openApiDocument(baseUrl: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {}
  for (const [name, route] of Object.entries<RouteDefinition>(routes)) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Connect Kit', version: '1' },
    servers: [{ url: baseUrl }],
    components: {
      securitySchemes: {
        caller: {
          type: 'http',
          scheme: 'bearer',
          description: 'Whatever the host’s identify() accepts; the service takes a JWT.',
        },
        signature: { type: 'apiKey', in: 'header', name: 'Stripe-Signature' },
      },
    },
    paths,
  })
}
