import type { ReactNode } from 'react'

/** Several links one after the other, each of them whole. */
export function Links({ children }: { children: ReactNode }) {
  return <span style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }}>{children}</span>
}
