import { useEffect, useRef, useState } from 'react'
import { ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { useKeptPage } from '../ui/useKeptPage.js'
import { type AccountLinkType, type Arrival, arrivalAt, returnAddress } from './returnAddress.js'

/** Which of Stripe's pages, and how to go there. @public */
export interface AccountLinkOptions {
  /** `account_onboarding` unless set. */
  type?: AccountLinkType | undefined
  /** Stay on this page and open Stripe's beside it. */
  newTab?: boolean | undefined
  /** Where Stripe sends people back to; this page unless set. The backend must allow its origin. */
  returnUrl?: string | undefined
  /** Awaited before the link is asked for: whatever has to be there first, e.g. the account. */
  prepare?: (() => Promise<unknown>) | undefined
}

/** A way to a page of Stripe's for the account. @public */
export interface AccountLink {
  /**
   * `opening`: on the way there. `blocked`: the browser opened no new tab; `url` leads there in this one. `error`: no link could
   * be had.
   */
  status: 'ready' | 'opening' | 'blocked' | 'error'
  error: ConnectKitError | undefined
  url: string | undefined
  /** This page was come back to. What became of the account is not said by that: it is being read again. */
  cameBack: boolean
  /** Call it in a click. A second call before the first is done does nothing. */
  open: () => void
}

type State = Pick<AccountLink, 'status' | 'error' | 'url'>

const ready: State = { status: 'ready', error: undefined, url: undefined }

/**
 * Mints a link to one of Stripe's pages for each visit and goes there: a link opens once and lives for minutes, so none is kept.
 * Where Stripe sends the page back because the link was used up, the next one is followed at once, but not twice in a row.
 * @see https://docs.stripe.com/connect/hosted-onboarding
 * @public
 */
export function useAccountLink(options: AccountLinkOptions = {}): AccountLink {
  const { api, queryClient } = useConnectKit()
  const [state, setState] = useState<State>(ready)
  const [cameBack, setCameBack] = useState(false)
  const isBusy = useRef(false)

  // What is being read already is read after the visit.
  const readAgain = () => void queryClient.invalidateQueries({ queryKey: [...api.scope] }, { cancelRefetch: false })

  async function go(visit: Pick<Arrival, 'type' | 'again'>, tab: Window | null | undefined) {
    if (isBusy.current) return
    isBusy.current = true
    setState({ ...ready, status: 'opening' })
    try {
      await options.prepare?.()
      const page = options.returnUrl ?? location.href
      const { url } = await api.call('createAccountLink', { type: visit.type, return_url: returnAddress(page, visit) })
      if (tab === undefined) {
        location.assign(url)
        return
      }
      tab?.location.replace(url)
      if (tab) addEventListener('focus', readAgain, { once: true })
      setState(tab ? ready : { ...ready, status: 'blocked', url })
    } catch (thrown) {
      tab?.close()
      setState({ ...ready, status: 'error', error: toConnectKitError(thrown) })
    }
    isBusy.current = false
  }

  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page is arrived at once
  useEffect(() => {
    const arrival = arrivalAt(location.href)
    if (!arrival) return
    history.replaceState(history.state, '', arrival.address)
    setCameBack(true)
    readAgain()
    if (arrival.outcome === 'return') return
    if (arrival.again) setState({ ...ready, status: 'error', error: usedUpTwice() })
    else void latest.current({ type: arrival.type, again: true }, undefined)
  }, [])

  useKeptPage(() => {
    isBusy.current = false
    setState(ready)
  })

  return {
    ...state,
    cameBack,
    open: () => {
      if (isBusy.current) return
      // Browsers open a tab only while they handle the click, and by then there is no link yet.
      void go({ type: options.type ?? 'account_onboarding', again: false }, options.newTab ? blankTab() : undefined)
    },
  }
}

function blankTab(): Window | null {
  const tab = window.open('', '_blank')
  if (tab) tab.opener = null
  return tab
}

const usedUpTwice = () =>
  new ConnectKitError('invalid_request_error', 'Stripe sent the page back twice in a row without opening it.', {
    code: 'account_link_used_up',
  })
