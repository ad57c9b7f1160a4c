'use client'

import { Component, type ReactNode } from 'react'
import { type ConnectKitError, toConnectKitError } from '../api/ConnectKitError.js'
import { useConnectKit } from './useConnectKit.js'

interface Props {
  /** Shown in place of what broke. `retry` draws it again. */
  fallback: (error: ConnectKitError, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a fault in one component from taking the host's page down: it becomes a notice and a call of `onError`. */
export function ErrorBoundary({ fallback, children }: Props) {
  const { onError } = useConnectKit()
  return (
    <Boundary fallback={fallback} onError={onError}>
      {children}
    </Boundary>
  )
}

class Boundary extends Component<Props & { onError: (error: ConnectKitError) => void }, { error?: ConnectKitError }> {
  override state: { error?: ConnectKitError } = {}

  static getDerivedStateFromError(thrown: unknown) {
    return { error: toConnectKitError(thrown) }
  }

  override componentDidCatch(thrown: unknown) {
    this.props.onError(toConnectKitError(thrown))
  }

  override render() {
    const { error } = this.state
    return error ? this.props.fallback(error, () => this.setState({ error: undefined })) : this.props.children
  }
}
