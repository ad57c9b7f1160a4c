import type { Appearance } from '@connect-kit/react'

const fontFamily = '"Inter Variable", "Noto Sans JP Variable", sans-serif'

/** The kit as it comes, in the page's own font. */
export const plain: Appearance = { variables: { fontFamily } }

/** How a host makes both renderings its own: a handful of Connect.js's own variables, and nothing else. */
export const brand: Appearance = {
  variables: {
    fontFamily,
    colorPrimary: '#0B6B57',
    colorBackground: '#FFFDF8',
    offsetBackgroundColor: '#F5F1E8',
    colorBorder: '#E4DCCB',
    borderRadius: '14px',
  },
}
