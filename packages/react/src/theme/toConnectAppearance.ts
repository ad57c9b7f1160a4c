import type { AppearanceOptions, AppearanceVariables } from '../connect/stripeTypes.js'
import type { Appearance, Variables } from './appearance.js'
import { cascade } from './cascade.js'
import { type ColorSet, connectColors, connectShared } from './connectTokens.js'

/** The values of a set with the host's own over them. */
export function valuesOf(
  appearance: Appearance | undefined,
  colors: ColorSet,
): Required<AppearanceVariables> & Variables {
  return { ...connectShared, ...connectColors[colors], ...cascade(appearance?.variables ?? {}) }
}

/**
 * The appearance in the form Connect.js takes: every variable it knows, none that it does not, nothing but plain values.
 * @public
 */
export function toConnectAppearance(appearance: Appearance | undefined, colors: ColorSet): AppearanceOptions {
  const known = { ...connectShared, ...connectColors[colors] }
  const variables = Object.entries(valuesOf(appearance, colors)).filter(([name]) => name in known)
  return { overlays: appearance?.overlays ?? 'drawer', variables: Object.fromEntries(variables) }
}
