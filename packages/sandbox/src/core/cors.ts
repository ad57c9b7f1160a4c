/** Pages of any origin may ask: the sandbox lets everybody in who can reach it. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, DELETE',
      'Access-Control-Allow-Headers': request.headers.get('access-control-request-headers') ?? '*',
      Vary: 'Access-Control-Request-Headers',
    },
  })
}

export function allowedEverywhere(response: Response): Response {
  if (!response.headers.has('Access-Control-Allow-Origin')) response.headers.set('Access-Control-Allow-Origin', '*')
  return response
}
