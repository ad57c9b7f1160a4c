import { useCreateComponent } from '@stripe/react-connect-js'
import { useEffect, useMemo, useRef } from 'react'
import { ConnectKitError } from '../api/ConnectKitError.js'
import type { EmbeddedTag } from './embeddedProps.js'
import type { LoadError, LoaderStart } from './stripeTypes.js'
import { useSetters } from './useSetters.js'

interface Props {
  tag: EmbeddedTag
  props: object
  onStart: (start: LoaderStart) => void
  onFail: (error: ConnectKitError) => void
}

/** Stripe's element itself. Must stand under Stripe's provider and be keyed by the instance: it is never made twice. */
export function EmbeddedElement({ tag, props, onStart, onFail }: Props) {
  const { wrapper, component } = useCreateComponent(tag)
  const latest = useRef({ onStart, onFail })
  useEffect(() => {
    latest.current = { onStart, onFail }
  })
  const watched = useMemo(
    () => ({
      onLoaderStart: (start: LoaderStart) => latest.current.onStart(start),
      onLoadError: ({ error }: LoadError) =>
        latest.current.onFail(
          new ConnectKitError(error.type, error.message ?? 'Connect.js could not show the component.'),
        ),
    }),
    [],
  )
  useSetters(component, { ...props, ...watched })
  return wrapper
}
