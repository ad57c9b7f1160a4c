import { queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** The balance in every currency, and when it moves. */
export const balanceQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: [...api.scope, 'balance'],
    queryFn: ({ signal }) => api.call('getBalance', {}, signal),
  })
