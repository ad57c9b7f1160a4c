import type { Appearance, Theme } from '../packages/react/src/theme/appearance.js'
import { connectColors } from '../packages/react/src/theme/connectTokens.js'
import { ownColors } from '../packages/react/src/theme/ownTokens.js'

/** The kit ships no font: a page that loads some names them. */
const fontFamily = '"Inter Variable", "Noto Sans JP Variable", "Noto Sans CJK JP", sans-serif'

interface Look {
  theme: Theme
  appearance: Appearance
}

/** What the theme toolbar offers: two themes, a brand's two values, and the set for readers who need contrast. */
export const looks = {
  light: { theme: 'light', appearance: { variables: { fontFamily } } },
  dark: { theme: 'dark', appearance: { variables: { fontFamily } } },
  brand: { theme: 'light', appearance: { variables: { fontFamily, colorPrimary: '#0b6b66', borderRadius: '14px' } } },
  contrast: {
    theme: 'light',
    appearance: { variables: { fontFamily, ...connectColors.contrastLight, ...ownColors.contrastLight } },
  },
} as const satisfies Record<string, Look>
