import { ConnectComponentsProvider } from '@stripe/react-connect-js'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { ConnectKitError } from '../api/ConnectKitError.js'
import { useMessages } from '../messages/useMessages.js'
import { lacksAccount } from '../noAccount/lacksAccount.js'
import { NoAccount } from '../noAccount/NoAccount.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import { Hidden } from '../ui/Hidden.js'
import { Root } from '../ui/Root.js'
import { Skeleton } from '../ui/Skeleton.js'
import type { ConnectionState } from './EmbeddedConnection.js'
import { EmbeddedElement } from './EmbeddedElement.js'
import type { EmbeddedFrameProps } from './EmbeddedFrame.js'
import { EmbeddedNotice } from './EmbeddedNotice.js'
import { embeddedMessages } from './embedded.messages.js'
import { componentOf } from './embeddedTags.js'
import { refusalOf } from './refusalOf.js'

interface Props extends EmbeddedFrameProps {
  state: ConnectionState
  retry: () => void
}

const patience = 20_000

/** Stripe's component, what is waited for it with, or why it is not there and what stands in. Never nothing. */
export function EmbeddedAttempt(attempt: Props): ReactNode {
  const { tag, props, pending, fallback, wayOut, timeout = patience, state, retry } = attempt
  const { embeddedComponents, onError, onEvent } = useConnectKit()
  const m = useMessages(embeddedMessages)
  const [outcome, setOutcome] = useState<'waiting' | 'started' | ConnectKitError>('waiting')
  const failure = useMemo(() => {
    if (state.status === 'error') return state.error
    if (outcome instanceof ConnectKitError) return outcome
    return state.status === 'ready' ? refusalOf(tag, state.granted, embeddedComponents) : undefined
  }, [state, outcome, tag, embeddedComponents])

  const isWaiting = !failure && outcome === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    const late = new ConnectKitError('api_connection_error', `${tag} gave no sign of life within ${timeout} ms.`, {
      code: 'embedded_timeout',
    })
    const watchdog = setTimeout(() => setOutcome(late), timeout)
    return () => clearTimeout(watchdog)
  }, [isWaiting, tag, timeout])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a failure is reported once, not again for another callback
  useEffect(() => {
    if (!failure || lacksAccount(failure)) return
    props.onLoadError?.({ error: failure, elementTagName: `stripe-connect-${tag}` })
    onError(failure)
    onEvent({ type: 'embedded_fallback', component: componentOf(tag), error: failure })
  }, [failure])

  // What stands in says so too, in its own place.
  if (failure && lacksAccount(failure)) {
    return (
      <Root messages={embeddedMessages} status="ready">
        {fallback ?? <NoAccount />}
      </Root>
    )
  }
  if (failure) {
    const hasFallback = fallback !== undefined
    return (
      <Root messages={embeddedMessages} status="error">
        <div style={hasFallback || wayOut ? { marginBlockEnd: 'var(--ck-space-4)' } : undefined}>
          <EmbeddedNotice error={failure} hasFallback={hasFallback} retry={retry} />
        </div>
        {fallback ?? wayOut}
      </Root>
    )
  }
  return (
    <Root messages={embeddedMessages} status={isWaiting ? 'pending' : 'ready'}>
      {isWaiting && (pending ?? <Waiting label={m.loading} />)}
      {state.status === 'ready' && (
        <ConnectComponentsProvider connectInstance={state.instance}>
          <EmbeddedElement
            tag={tag}
            props={props}
            onStart={(start) => {
              setOutcome('started')
              props.onLoaderStart?.(start)
            }}
            onFail={setOutcome}
          />
        </ConnectComponentsProvider>
      )}
    </Root>
  )
}

/** As tall as four rows, so that little jumps when the component comes. */
const Waiting = ({ label }: { label: string }) => (
  <div aria-busy="true" style={{ display: 'grid', gap: 28, paddingBlock: 14 }}>
    <Hidden>{label}</Hidden>
    <Skeleton />
    <Skeleton />
    <Skeleton />
    <Skeleton />
  </div>
)
