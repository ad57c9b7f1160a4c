import type { OnboardedAccount, OnboardingMode } from '@connect-kit/contract'
import { useEffect, useRef } from 'react'
import { sessionQuery } from '../../../api/queries/session.js'
import { useConnectKit } from '../../../provider/useConnectKit.js'
import { isOpenForBusiness } from '../../AccountStatus/isOpenForBusiness.js'
import type { ModeProps } from '../ModeProps.js'

interface Options extends Pick<ModeProps, 'report' | 'onComplete'> {
  mode: OnboardingMode
  account: OnboardedAccount | null
}

/** Tells the host, once each, that everything was handed in and that the account is open for business. */
export function useOutcome({ mode, account, report, onComplete }: Options): void {
  const { api, queryClient } = useConnectKit()
  const latest = useRef({ report, onComplete })
  useEffect(() => {
    latest.current = { report, onComplete }
  })
  const id = account?.id
  const isSubmitted = account?.details_submitted ?? false
  const wasSubmitted = useRef(isSubmitted)
  useEffect(() => {
    if (isSubmitted && !wasSubmitted.current && id) {
      latest.current.report({ type: 'onboarding_submitted', mode, account: id })
    }
    wasSubmitted.current = isSubmitted
  }, [isSubmitted, id, mode])

  const isOpen = account !== null && isOpenForBusiness(account.status)
  useEffect(() => {
    if (!isOpen || !id) return
    // Whatever else stands on the page learns that there are payouts now.
    void queryClient.invalidateQueries({ queryKey: sessionQuery(api).queryKey }, { cancelRefetch: false })
    latest.current.onComplete?.({ account: id })
  }, [isOpen, id, api, queryClient])
}
