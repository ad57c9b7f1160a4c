import type { CSSProperties } from 'react'

/** A field that gets the focus is not hidden by the actions that stay in view on phones. */
export const clearOfActions: CSSProperties = { scrollMarginBlockEnd: 88 }
