type Variables = Record<string, string | number | undefined>

/** Connect.js's variables with the look that Stripe gives them when a page sets nothing. */
const defaults = {
  fontFamily: 'inherit',
  fontSizeBase: '16px',
  spacingUnit: '10px',
  borderRadius: '4px',
  colorPrimary: '#0969da',
  colorBackground: '#ffffff',
  colorText: '#353a44',
  colorDanger: '#df1b41',
  colorSecondaryText: '#596171',
  colorBorder: '#d8dee4',
  offsetBackgroundColor: '#f6f8fa',
  formBackgroundColor: '#ffffff',
  formPlaceholderTextColor: '#6c7688',
  buttonPrimaryColorText: '#ffffff',
  buttonSecondaryColorBackground: '#ffffff',
  buttonSecondaryColorBorder: '#d8dee4',
  buttonDangerColorText: '#ffffff',
  buttonPaddingX: '14px',
  buttonPaddingY: '6px',
  buttonLabelFontSize: '14px',
  buttonLabelFontWeight: '500',
  badgeNeutralColorBackground: '#f5f6f8',
  badgeNeutralColorText: '#596171',
  badgeNeutralColorBorder: '#d8dee4',
  badgeSuccessColorBackground: '#eafcdd',
  badgeSuccessColorText: '#1b6a1b',
  badgeSuccessColorBorder: '#a8e5a0',
  badgeWarningColorBackground: '#fef4d0',
  badgeWarningColorText: '#8f4b00',
  badgeWarningColorBorder: '#f5d37c',
  badgeDangerColorBackground: '#fdedf1',
  badgeDangerColorText: '#a8123a',
  badgeDangerColorBorder: '#f7bfce',
  badgePaddingX: '6px',
  badgePaddingY: '1px',
  badgeLabelFontSize: '12px',
  badgeLabelFontWeight: '500',
  inputFieldPaddingX: '12px',
  inputFieldPaddingY: '8px',
  tableRowPaddingY: '11px',
  bodyMdFontSize: '14px',
  bodyMdFontWeight: '400',
  bodySmFontSize: '13px',
  bodySmFontWeight: '400',
  headingXlFontSize: '24px',
  headingXlFontWeight: '600',
  headingLgFontSize: '20px',
  headingLgFontWeight: '600',
  headingMdFontSize: '16px',
  headingMdFontWeight: '600',
  headingSmFontSize: '14px',
  headingSmFontWeight: '600',
  headingXsFontSize: '12px',
  headingXsFontWeight: '600',
  labelMdFontSize: '14px',
  labelMdFontWeight: '500',
  labelSmFontSize: '12px',
  labelSmFontWeight: '500',
  actionPrimaryTextDecorationLine: 'underline',
  actionPrimaryTextDecorationStyle: 'solid',
  actionPrimaryTextDecorationThickness: '1px',
  actionSecondaryTextDecorationLine: 'underline',
  actionSecondaryTextDecorationStyle: 'solid',
  actionSecondaryTextDecorationThickness: '1px',
  overlayBackdropColor: 'rgba(20, 25, 40, 0.45)',
  overlayZIndex: 1000,
}

/** A variable that a page leaves out follows another one that it may have set. */
const followers: [name: string, followed: string][] = [
  ['buttonPrimaryColorBackground', 'colorPrimary'],
  ['buttonPrimaryColorBorder', 'buttonPrimaryColorBackground'],
  ['buttonSecondaryColorText', 'colorText'],
  ['buttonDangerColorBackground', 'colorDanger'],
  ['buttonDangerColorBorder', 'buttonDangerColorBackground'],
  ['actionPrimaryColorText', 'colorPrimary'],
  ['actionPrimaryTextDecorationColor', 'actionPrimaryColorText'],
  ['actionSecondaryColorText', 'colorText'],
  ['actionSecondaryTextDecorationColor', 'colorSecondaryText'],
  ['formHighlightColorBorder', 'colorPrimary'],
  ['formAccentColor', 'colorPrimary'],
  ['buttonBorderRadius', 'borderRadius'],
  ['formBorderRadius', 'borderRadius'],
  ['badgeBorderRadius', 'borderRadius'],
  ['overlayBorderRadius', 'borderRadius'],
]

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Every appearance variable as a custom property: `colorPrimary` becomes `--color-primary`. */
export function appearanceCss(variables: Variables = {}): string {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')
  const values: Variables = { ...defaults, ...Object.fromEntries(given) }
  for (const [name, followed] of followers) values[name] ??= values[followed]
  const lines = Object.entries(values)
    // A value is one value: it cannot close the declaration and open another.
    .filter(([, value]) => !/[;{}]/.test(String(value)))
    .map(([name, value]) => `--${kebab(name)}: ${value};`)
  const scheme = isDark(String(values.colorBackground)) ? 'dark' : 'light'
  return `:host { color-scheme: ${scheme}; ${lines.join(' ')} }`
}

/** Colours come as hex, rgb() or hsl(). Native controls and scroll bars follow the background's side of the middle. */
export function isDark(color: string): boolean {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(color.trim())?.[1]
  if (hex) {
    const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex
    return isDim([0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16)))
  }
  const numbers = color.match(/[\d.]+/g)?.map(Number) ?? []
  return /^hsl/i.test(color.trim()) ? (numbers[2] ?? 100) < 50 : numbers.length >= 3 && isDim(numbers)
}

const isDim = ([red = 0, green = 0, blue = 0]: number[]) => 0.299 * red + 0.587 * green + 0.114 * blue < 128
