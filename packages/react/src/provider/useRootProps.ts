import type { CSSProperties } from 'react'
import type { MessageSet } from '../messages/defineMessages.js'
import { useTranslation } from '../messages/useMessages.js'
import type { Theme } from '../theme/appearance.js'
import { useConnectKit } from './useConnectKit.js'

/** What every component root carries: there is no wrapper element to inherit it from. */
export interface RootProps {
  className: string
  style: CSSProperties
  lang: string
  'data-theme': Theme
}

const kebab = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase()

/**
 * Spread it on the root element of a component: `<section {...useRootProps(payoutListMessages)}>`. It brings the classes `ck`
 * and `ck-payout-list`, the language, the theme and what the host set. The root stays unseen, in its place, until the
 * component's words have arrived, so that nobody reads English first.
 */
export function useRootProps<Name extends string, Messages extends object>(set: MessageSet<Name, Messages>): RootProps {
  const { locale, theme, rootStyle } = useConnectKit()
  const { isLoaded } = useTranslation(set)
  return {
    className: `ck ck-${kebab(set.name)}`,
    style: isLoaded ? rootStyle : { ...rootStyle, visibility: 'hidden' },
    lang: locale,
    'data-theme': theme,
  }
}
