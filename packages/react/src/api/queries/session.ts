import { queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** Who is calling, as the backend sees it. */
export const sessionQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: [...api.scope, 'session'],
    queryFn: ({ signal }) => api.call('getSession', {}, signal),
  })
