type Variables = Readonly<Record<string, string>>

/** The look of each theme where a page sets nothing: every name is a variable of Stripe's Appearance API. */
const base: Variables = {
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", sans-serif',
  fontSizeBase: '16px',
  fontLineHeight: '1.4',
  fontWeightNormal: '400',
  fontWeightMedium: '500',
  fontWeightBold: '600',
  spacingUnit: '4px',
  borderRadius: '5px',
  colorPrimary: '#0a5bd3',
  colorBackground: '#ffffff',
  colorText: '#30313d',
  colorTextSecondary: '#5c5e6b',
  colorTextPlaceholder: '#70727f',
  colorDanger: '#c4123a',
  inputColorBorder: '#8f95a3',
  inputBoxShadow: 'none',
}

const themes: Readonly<Record<string, Variables>> = {
  stripe: {},
  night: {
    colorPrimary: '#85d996',
    colorBackground: '#30313d',
    colorText: '#ffffff',
    colorTextSecondary: '#c3c5d1',
    colorTextPlaceholder: '#a9abb8',
    colorDanger: '#fe87a1',
    inputColorBorder: '#8b8d9c',
  },
  flat: { colorBackground: '#f1f1f4', inputColorBorder: '#f1f1f4', borderRadius: '4px' },
}

/** What a variable follows when neither page nor theme sets it: newer names of the same thing, and finer parts of it. */
const followers: readonly (readonly [name: string, followed: string])[] = [
  ['fontSizeSm', ''],
  ['gridRowSpacing', 'spacingGridRow'],
  ['gridColumnSpacing', 'spacingGridColumn'],
  ['tabSpacing', 'spacingTab'],
  ['accordionItemSpacing', 'spacingAccordionItem'],
  ['labelColorText', 'colorText'],
  ['labelFontWeight', 'fontWeightNormal'],
  ['inputFocusColorBorder', 'colorPrimary'],
  ['accessibleColorOnColorPrimary', 'colorPrimaryText'],
  ['iconColor', 'colorIcon'],
  ['accordionItemLabelColorText', 'colorTextSecondary'],
  ['accordionItemLabelSelectedColorText', 'colorPrimary'],
  ['accordionItemLabelFontWeight', 'fontWeightMedium'],
  ['accordionItemLabelSelectedFontWeight', 'accordionItemLabelFontWeight'],
]

export function themeVariables(theme: string | undefined, given: Readonly<Record<string, unknown>> = {}): Variables {
  const values: Record<string, string> = { ...base, ...themes[theme ?? 'stripe'] }
  for (const [name, value] of Object.entries(given)) {
    // A value is one value: it cannot close the declaration and open another.
    if ((typeof value === 'string' || typeof value === 'number') && value !== '' && !/[;{}]/.test(String(value))) {
      values[name] = String(value)
    }
  }
  for (const [name, followed] of followers) {
    const value = values[followed]
    if (value !== undefined) values[name] ??= value
  }
  return values
}
