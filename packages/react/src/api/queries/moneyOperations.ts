import { queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** Orders to move money whose outcome is not known yet, newest first. */
export const unknownMoneyOperationsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: [...api.scope, 'money_operations'],
    queryFn: ({ signal }) => api.call('listMoneyOperations', { status: 'unknown' }, signal),
  })

/** One order to move money, by the id this browser chose for it. */
export const moneyOperationQuery = (api: ApiClient, operation: string) =>
  queryOptions({
    queryKey: [...api.scope, 'money_operation', operation],
    queryFn: ({ signal }) => api.call('getMoneyOperation', { operation }, signal),
  })
