import type { AppearanceOptions, AppearanceVariables } from '../connect/stripeTypes.js'
import type { ownColors, ownShared } from './ownTokens.js'

/** `system` follows the reader's device. @public */
export type Theme = 'light' | 'dark' | 'system'

type OwnVariables = { [Name in keyof (typeof ownColors)['light'] | keyof typeof ownShared]?: string }

/** Connect.js's variables, and the few it does not know. @public */
export type Variables = AppearanceVariables & OwnVariables

/**
 * How the kit looks, in Connect.js's own shape: what is set here moves our components, Stripe's embedded components and
 * Elements alike. Values are plain: hex, `rgb()`, `px`.
 * @public
 */
export interface Appearance extends Pick<AppearanceOptions, 'overlays'> {
  variables?: Variables
}

/** Rows and controls closer together: `appearance={{ variables: compact }}`. @public */
export const compact = {
  spacingUnit: '8px',
  tableRowPaddingY: '7px',
  inputFieldPaddingY: '6px',
  buttonPaddingY: '5px',
} as const satisfies Variables
