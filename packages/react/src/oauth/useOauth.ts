import type { Onboarding } from '@connect-kit/contract'
import { useEffect, useRef, useState } from 'react'
import { type ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { useKeptPage } from '../ui/useKeptPage.js'
import { askedState } from './askedState.js'
import { oauthArrivalAt } from './oauthArrival.js'

/** A way to Stripe's consent page and back, for an account that exists already. */
export interface Oauth {
  /** `opening`: on the way there. `completing`: back, and the backend is told. `denied`: the seller said no. */
  status: 'ready' | 'opening' | 'completing' | 'denied' | 'error'
  error: ConnectKitError | undefined
  /** Call it in a click. A second call before the first is done does nothing. */
  start: () => void
}

export interface OauthOptions {
  /** Stripe takes only addresses that the platform has registered; this page without its query unless set. */
  returnUrl?: string | undefined
  /** The account has joined. */
  onConnected: (onboarding: Onboarding) => void
}

type State = Pick<Oauth, 'status' | 'error'>

const ready: State = { status: 'ready', error: undefined }

/**
 * Goes to Stripe's consent page and tells the backend what came back from there, once: the address is cleaned before anything is
 * sent, so that neither a reload nor a second effect sends the code again.
 * @see https://docs.stripe.com/connect/oauth-standard-accounts
 */
export function useOauth({ returnUrl, onConnected }: OauthOptions): Oauth {
  const { api } = useConnectKit()
  const [state, setState] = useState<State>(ready)
  const isBusy = useRef(false)

  async function attempt(status: 'opening' | 'completing', work: () => Promise<void>) {
    if (isBusy.current) return
    isBusy.current = true
    setState({ status, error: undefined })
    await work().catch((thrown: unknown) => {
      const error = toConnectKitError(thrown)
      isBusy.current = false
      setState(error.code === 'access_denied' ? { status: 'denied', error: undefined } : { status: 'error', error })
    })
  }

  const complete = () => {
    const arrival = oauthArrivalAt(location.href, askedState.read())
    if (!arrival) return
    history.replaceState(history.state, '', arrival.address)
    askedState.forget()
    void attempt('completing', async () => {
      onConnected(await api.call('completeOauth', arrival.answer))
      isBusy.current = false
      setState(ready)
    })
  }
  const latest = useRef(complete)
  useEffect(() => {
    latest.current = complete
  })
  useEffect(() => latest.current(), [])

  useKeptPage(() => {
    isBusy.current = false
    setState(ready)
  })

  return {
    ...state,
    start: () =>
      void attempt('opening', async () => {
        const redirect_uri = returnUrl ?? location.origin + location.pathname
        const { url } = await api.call('startOauth', { redirect_uri })
        askedState.keep(url)
        location.assign(url)
      }),
  }
}
