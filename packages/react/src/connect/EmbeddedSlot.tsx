'use client'

import type { ReactNode } from 'react'
import type { ConnectKitError } from '../api/ConnectKitError.js'
import type { EmbeddedProps, EmbeddedTag } from './embeddedProps.js'

/** @public */
export interface EmbeddedSlotProps<Tag extends EmbeddedTag> {
  /** Stripe's name for the component, e.g. `payouts-list`. */
  tag: Tag
  /** What Stripe's own React wrapper for it takes. */
  props?: EmbeddedProps<Tag>
  /** Stands while nothing of Stripe's is on the page yet. */
  pending?: ReactNode
  /** Stands in for it when it cannot be shown: our native component, usually. A notice saying why is drawn above it. */
  fallback?: ReactNode
  /** How long to wait for a sign of life, in milliseconds. */
  timeout?: number
  onLoadError?: (error: ConnectKitError) => void
}

/** Stripe's embedded component in place of ours. Loads nothing of Connect.js before it is drawn. */
export function EmbeddedSlot<Tag extends EmbeddedTag>({ pending }: EmbeddedSlotProps<Tag>): ReactNode {
  return pending
}
