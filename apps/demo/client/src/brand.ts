import type { Appearance } from '@connect-kit/react'

/** How a host makes both renderings its own: a handful of Connect.js's own variables, and nothing else. */
export const brand: Appearance = {
  variables: {
    colorPrimary: '#0B6B57',
    colorBackground: '#FFFDF8',
    offsetBackgroundColor: '#F5F1E8',
    colorBorder: '#E4DCCB',
    borderRadius: '14px',
  },
}
