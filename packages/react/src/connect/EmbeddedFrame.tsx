import { useState } from 'react'
import { EmbeddedAttempt } from './EmbeddedAttempt.js'
import type { EmbeddedCallbacks, EmbeddedOptions, EmbeddedTag } from './embeddedProps.js'
import { useEmbeddedConnection } from './useEmbeddedConnection.js'

export interface EmbeddedFrameProps extends EmbeddedOptions {
  tag: EmbeddedTag
  props: EmbeddedCallbacks
}

/** Another instance of Connect.js or another try is another attempt: nothing of the last one is left. */
export function EmbeddedFrame(props: EmbeddedFrameProps) {
  const { state, connection, restart } = useEmbeddedConnection()
  const [tries, setTries] = useState(0)
  return (
    <EmbeddedAttempt
      {...props}
      key={`${connection?.id} ${tries}`}
      state={state}
      retry={() => {
        if (state.status === 'error') restart()
        setTries(tries + 1)
      }}
    />
  )
}
