import { queryOptions } from '@tanstack/react-query'
import type { ApiClient } from '../createApiClient.js'

/** What was said of the account, what is missing, and which ways are open. */
export const onboardingQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: [...api.scope, 'onboarding'],
    queryFn: ({ signal }) => api.call('getOnboarding', {}, signal),
  })
