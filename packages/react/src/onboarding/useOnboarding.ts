import type { Onboarding, RouteRequest } from '@connect-kit/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import { accountStatusQuery } from '../api/queries/accountStatus.js'
import { onboardingQuery } from '../api/queries/onboarding.js'
import { sessionQuery } from '../api/queries/session.js'
import { loadFailure } from '../components/loadFailure.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { followOtherTabs, tellOtherTabs } from './otherTabs.js'

type Write = 'createAccount' | 'updateAccount' | 'createPerson' | 'updatePerson' | 'deletePerson'

/** Each resolves with the account as it is then, or rejects with a `ConnectKitError`. @public */
export type OnboardingWrites = { [Name in Write]: (request: RouteRequest<Name>) => Promise<Onboarding> } & {
  acceptTerms: () => Promise<Onboarding>
  /** Takes over an answer of the backend that was had in another way. */
  take: (onboarding: Onboarding) => void
}

/** The account on its way: pending, failed with a way to ask again, or there, with what can be said of it. @public */
export type OnboardingState =
  | { status: 'pending' }
  | { status: 'error'; error: ConnectKitError; retry: () => void }
  | ({ status: 'ready'; onboarding: Onboarding; isRefreshing: boolean; refresh: () => void } & OnboardingWrites)

/** What was said of the account, what is missing, and how to say it. `OnboardingWizard` is this hook plus forms. @public */
export function useOnboarding(): OnboardingState {
  const { api, queryClient } = useConnectKit()
  const query = useQuery(onboardingQuery(api), queryClient)
  const { refetch } = query

  const writes = useMemo((): OnboardingWrites => {
    const take = (onboarding: Onboarding) => {
      const { queryKey } = onboardingQuery(api)
      const known = queryClient.getQueryData(queryKey)
      // An answer that is still on its way is older than this one.
      void queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, onboarding)
      const { account } = onboarding
      if (account) queryClient.setQueryData(accountStatusQuery(api).queryKey, account.status)
      if (account?.id !== known?.account?.id)
        void queryClient.invalidateQueries({ queryKey: sessionQuery(api).queryKey })
    }
    const settle = (onboarding: Onboarding) => {
      take(onboarding)
      tellOtherTabs(api.scope)
      return onboarding
    }
    return {
      createAccount: (request) => api.call('createAccount', request).then(settle),
      updateAccount: (request) => api.call('updateAccount', request).then(settle),
      createPerson: (request) => api.call('createPerson', request).then(settle),
      updatePerson: (request) => api.call('updatePerson', request).then(settle),
      deletePerson: (request) => api.call('deletePerson', request).then(settle),
      acceptTerms: () => api.call('acceptTerms', {}).then(settle),
      take,
    }
  }, [api, queryClient])

  useEffect(() => followOtherTabs(api.scope, () => void refetch()), [api, refetch])

  if (query.data) {
    const { data: onboarding, isFetching: isRefreshing } = query
    return { status: 'ready', onboarding, isRefreshing, refresh: () => void refetch(), ...writes }
  }
  const error = loadFailure(query)
  return error ? { status: 'error', error, retry: () => void refetch() } : { status: 'pending' }
}
