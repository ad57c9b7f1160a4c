import type { CSSProperties } from 'react'
import { CopyButton } from './CopyButton.js'

const mono: CSSProperties = { fontFamily: 'var(--ck-font-family-mono)', fontSize: '0.93em', overflowWrap: 'anywhere' }

/** An id of Stripe's or ours, to be copied. Not a word of any language. */
export function Id({ id, name }: { id: string; name: string }) {
  return (
    <>
      <code style={mono} lang="en" translate="no">
        {id}
      </code>
      <CopyButton text={id} name={name} />
    </>
  )
}
