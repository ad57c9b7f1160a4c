'use client'

import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { ConnectKitError } from '../api/ConnectKitError.js'
import { ErrorBoundary } from '../provider/ErrorBoundary.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import type { EmbeddedFrameProps } from './EmbeddedFrame.js'
import type { EmbeddedOptions, EmbeddedProps, EmbeddedTag } from './embeddedProps.js'

export interface EmbeddedSlotProps<Tag extends EmbeddedTag> extends EmbeddedOptions {
  /** Stripe's name for the component, e.g. `payouts-list`. */
  tag: Tag
  props: EmbeddedProps<Tag>
}

/** In English for everybody: what would translate it is code that does not arrive either. */
const unloaded = 'Stripe could not be loaded. No money moved. Reload the page.'

/**
 * A component of Stripe's in place of ours. Nothing of Connect.js is loaded before it is on the page, and nothing of it is
 * rendered on a server. If not even its code arrives, the fallback stands alone, or a sentence.
 */
export function EmbeddedSlot<Tag extends EmbeddedTag>(slot: EmbeddedSlotProps<Tag>): ReactNode {
  const { onError } = useConnectKit()
  const [Frame, setFrame] = useState<ComponentType<EmbeddedFrameProps> | 'missing'>()
  useEffect(() => {
    import('./EmbeddedFrame.js').then(
      ({ EmbeddedFrame }) => setFrame(() => EmbeddedFrame),
      (cause: unknown) => {
        setFrame('missing')
        onError(
          new ConnectKitError('api_connection_error', 'The code for embedded components did not arrive.', { cause }),
        )
      },
    )
  }, [onError])
  const standIn = slot.fallback ?? <p role="alert">{unloaded}</p>
  if (Frame === undefined) return slot.pending
  if (Frame === 'missing') return standIn
  return (
    <ErrorBoundary fallback={() => standIn}>
      <Frame {...slot} />
    </ErrorBoundary>
  )
}
