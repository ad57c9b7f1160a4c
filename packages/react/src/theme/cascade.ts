import type { Variables } from './appearance.js'

const followers = {
  colorPrimary: [
    'buttonPrimaryColorBackground',
    'buttonPrimaryColorBorder',
    'actionPrimaryColorText',
    'formAccentColor',
    'formHighlightColorBorder',
    'focusRing',
    'chartOne',
    'flowPlatform',
  ],
  colorDanger: ['buttonDangerColorBackground', 'buttonDangerColorBorder'],
} as const satisfies Partial<Record<keyof Variables, readonly (keyof Variables)[]>>

const px = (value: string, change: (px: number) => number): string =>
  `${Math.max(0, change(Number.parseFloat(value)))}px`

/** What a host set, and what follows from it unless the host set that too: a brand is one colour and one radius. */
export function cascade(set: Variables): Variables {
  const derived: Variables = {}
  for (const [leader, names] of Object.entries(followers)) {
    const value = set[leader as keyof typeof followers]
    if (value) for (const name of names) derived[name] = value
  }
  // The second series is a paler first one, so that a bar in a brand's colour has no stranger in it. CSS only: never sent.
  if (set.colorPrimary) derived.chartTwo = `color-mix(in srgb, ${set.colorPrimary} 62%, var(--ck-color-background))`
  if (set.borderRadius) {
    derived.buttonBorderRadius = derived.formBorderRadius = px(set.borderRadius, (radius) => radius - 2)
    derived.badgeBorderRadius = px(set.borderRadius, (radius) => radius / 2)
    derived.overlayBorderRadius = px(set.borderRadius, (radius) => radius + 4)
  }
  return { ...derived, ...set }
}
