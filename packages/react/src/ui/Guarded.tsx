import type { ReactNode } from 'react'
import type { MessageSet } from '../messages/defineMessages.js'
import { useMessages } from '../messages/useMessages.js'
import { ErrorBoundary } from '../provider/ErrorBoundary.js'
import { ErrorNotice } from './ErrorNotice.js'
import { Root } from './Root.js'

export interface GuardedProps<Name extends string, Messages extends { loadFailed: string }> {
  messages: MessageSet<Name, Messages>
  inline?: boolean
  children: ReactNode
}

/** Around a component: a fault while drawing becomes a notice in its place. */
export function Guarded<Name extends string, Messages extends { loadFailed: string }>(
  props: GuardedProps<Name, Messages>,
) {
  const { loadFailed } = useMessages(props.messages)
  return (
    <ErrorBoundary
      fallback={(error) => (
        <Root messages={props.messages} status="error" inline={props.inline}>
          <ErrorNotice title={loadFailed} error={error} />
        </Root>
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}
