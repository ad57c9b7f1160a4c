import type { OnboardingMode } from '@connect-kit/contract'
import type { ComponentType } from 'react'
import type { ModeProps } from '../ModeProps.js'

/** Where the body of a mode is fetched from. */
export const modeBodies: { readonly [Mode in OnboardingMode]?: () => Promise<ComponentType<ModeProps>> } = {
  api: () => import('./Api.js').then(({ Api }) => Api),
  hosted: () => import('./Hosted.js').then(({ Hosted }) => Hosted),
  embedded: () => import('./Embedded.js').then(({ Embedded }) => Embedded),
  oauth: () => import('./Oauth.js').then(({ Oauth }) => Oauth),
}
