import type { Appearance, Variables } from './appearance.js'
import type { ColorSet } from './connectTokens.js'
import { ownColors, ownShared } from './ownTokens.js'
import { valuesOf } from './toConnectAppearance.js'

/** The part of Stripe.js's `Appearance` that this kit sets. @public */
export interface ElementsAppearance {
  theme: 'stripe' | 'night'
  labels: 'above'
  inputs: 'spaced'
  variables: Record<string, string>
  rules: Record<string, Record<string, string>>
}

/** Elements' name for a value of ours. */
const names = {
  fontFamily: 'fontFamily',
  fontSizeBase: 'bodyMdFontSize',
  borderRadius: 'formBorderRadius',
  buttonBorderRadius: 'buttonBorderRadius',
  fontWeightNormal: 'bodyMdFontWeight',
  fontWeightMedium: 'labelMdFontWeight',
  fontWeightBold: 'headingSmFontWeight',
  colorPrimary: 'formAccentColor',
  colorBackground: 'formBackgroundColor',
  colorText: 'colorText',
  colorTextSecondary: 'colorSecondaryText',
  colorTextPlaceholder: 'formPlaceholderTextColor',
  colorDanger: 'colorDanger',
  colorSuccess: 'successSolid',
  colorWarning: 'warningSolid',
  accessibleColorOnColorPrimary: 'buttonPrimaryColorText',
  buttonColorBackground: 'buttonPrimaryColorBackground',
  buttonColorText: 'buttonPrimaryColorText',
  buttonFontSize: 'buttonLabelFontSize',
  buttonFontWeight: 'buttonLabelFontWeight',
  iconColor: 'iconColor',
  inputColorBorder: 'formBorderColor',
  inputFocusColorBorder: 'formHighlightColorBorder',
  labelColorText: 'colorText',
  labelFontSize: 'labelMdFontSize',
  labelFontWeight: 'labelMdFontWeight',
} as const satisfies Record<string, keyof Variables>

/** Elements' spacing unit is 0.4 of ours, and it casts shadows unless told not to. */
const fixed = {
  spacingUnit: '4px',
  gridRowSpacing: '16px',
  gridColumnSpacing: '16px',
  labelSpacing: '6px',
  buttonBoxShadow: 'none',
  inputBoxShadow: 'none',
}

/**
 * The same appearance for Elements and embedded Checkout.
 * @param isCoarsePointer fields of 16 px, so that a phone does not zoom in
 * @public
 */
export function toElementsAppearance(
  appearance: Appearance | undefined,
  colors: ColorSet,
  isCoarsePointer = false,
): ElementsAppearance {
  const values: Variables = { ...ownShared, ...ownColors[colors], ...valuesOf(appearance, colors) }
  const mapped = Object.entries(names).map(([theirs, ours]) => [theirs, String(values[ours])])
  const focus = values.formHighlightColorBorder ?? ''
  return {
    theme: colors === 'dark' || colors === 'contrastDark' ? 'night' : 'stripe',
    labels: 'above',
    inputs: 'spaced',
    variables: { ...Object.fromEntries(mapped), ...fixed, ...(isCoarsePointer && { fontSizeBase: '16px' }) },
    rules: { '.Input:focus': { boxShadow: `0 0 0 3px ${translucent(focus)}` } },
  }
}

/** The colour at 26 %. Host's `rgb()` stays as it is: a ring of full colour is still a ring. */
const translucent = (color: string): string => (/^#[0-9a-f]{6}$/i.test(color) ? `${color}42` : color)
