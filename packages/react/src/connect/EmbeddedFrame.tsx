import { useState } from 'react'
import { useRootProps } from '../provider/useRootProps.js'
import { EmbeddedAttempt } from './EmbeddedAttempt.js'
import { embeddedMessages } from './embedded.messages.js'
import type { EmbeddedCallbacks, EmbeddedOptions, EmbeddedTag } from './embeddedProps.js'
import { useEmbeddedConnection } from './useEmbeddedConnection.js'

export interface EmbeddedFrameProps extends EmbeddedOptions {
  tag: EmbeddedTag
  props: EmbeddedCallbacks
}

/** The root of what stands where Stripe's component should. Another instance or another try is another attempt. */
export function EmbeddedFrame(props: EmbeddedFrameProps) {
  const root = useRootProps(embeddedMessages)
  const { state, connection, restart } = useEmbeddedConnection()
  const [tries, setTries] = useState(0)
  return (
    <div {...root}>
      <EmbeddedAttempt
        {...props}
        key={`${connection?.id} ${tries}`}
        state={state}
        retry={() => {
          if (state.status === 'error') restart()
          setTries(tries + 1)
        }}
      />
    </div>
  )
}
