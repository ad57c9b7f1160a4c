import { queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** Where the account stands and what is missing. */
export const accountStatusQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: [...api.scope, 'account_status'],
    queryFn: ({ signal }) => api.call('getAccountStatus', {}, signal),
  })
