import { QueryClient } from '@tanstack/react-query'

/** A client that does not ask twice: whoever looks at a failure would wait for the second try. */
export function impatientClient(): QueryClient {
  const client = new QueryClient()
  client.setQueryDefaults(['connect-kit'], { retry: false })
  return client
}
