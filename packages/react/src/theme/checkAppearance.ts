import type { Appearance, Variables } from './appearance.js'
import { cascade } from './cascade.js'
import type { ColorSet } from './connectTokens.js'
import { contrastMinimum } from './contrastMinimum.js'
import { ownColors } from './ownTokens.js'
import { valuesOf } from './toConnectAppearance.js'

/** What Connect.js takes, and quietly ignores otherwise. */
const limits: { names: RegExp; unit: RegExp; from: number; to: number; said: string }[] = [
  { names: /^spacingUnit$/, unit: /^[\d.]+px$/, from: 8, to: 20, said: '8px to 20px' },
  { names: /BorderRadius$|^borderRadius$/, unit: /^[\d.]+px$/, from: 0, to: 24, said: '0px to 24px' },
  { names: /^fontSizeBase$/, unit: /^[\d.]+px$/, from: 1, to: 40, said: '1px to 40px' },
  { names: /Padding[XY]$/, unit: /^[\d.]+px$/, from: 0, to: Number.POSITIVE_INFINITY, said: 'a length in px' },
]

const plainColor = /^(#[0-9a-f]{3}|#[0-9a-f]{6}|#[0-9a-f]{8}|(rgb|hsl)a?\([^()]*\))$/i

/** What a developer should know about an appearance before a seller sees it: one sentence each. */
export function checkAppearance(appearance: Appearance, colors: ColorSet): string[] {
  const set = appearance.variables ?? {}
  const problems: string[] = []
  for (const [name, value] of Object.entries(set)) {
    const limit = limits.find(({ names }) => names.test(name))
    const number = Number.parseFloat(String(value))
    if (limit && !(limit.unit.test(String(value)) && number >= limit.from && number <= limit.to)) {
      problems.push(`appearance.variables.${name} is ${value}; Connect.js takes ${limit.said}.`)
    }
    if (/[cC]olor/.test(name) && !/Decoration(Line|Style|Thickness)/.test(name) && !plainColor.test(String(value))) {
      problems.push(`appearance.variables.${name} is ${value}; Stripe’s frames know only hex, rgb() and hsl().`)
    }
    if (name === 'overlayZIndex' && typeof value !== 'number') {
      problems.push(`appearance.variables.overlayZIndex is ${value}; Connect.js takes a number.`)
    }
  }
  return [...problems, ...tooFaint(appearance, colors)]
}

/** The pairs a host has touched that fall below the contrast the kit keeps by itself. */
function tooFaint(appearance: Appearance, colors: ColorSet): string[] {
  const touched = cascade(appearance.variables ?? {})
  const values: Variables = { ...ownColors[colors], ...valuesOf(appearance, colors) }
  return Object.entries(contrastMinimum).flatMap(([pair, minimum]) => {
    const [front, back] = pair.split(' on ') as [keyof Variables, keyof Variables]
    if (!(front in touched || back in touched)) return []
    const ratio = contrastOf(String(values[front]), String(values[back]))
    if (ratio === undefined || ratio >= minimum) return []
    return `${front} ${values[front]} on ${back} ${values[back]} has a contrast of ${ratio.toFixed(1)}; people need ${minimum}.`
  })
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(front: string, back: string): number | undefined {
  const [a, b] = [luminance(front), luminance(back)]
  return a === undefined || b === undefined ? undefined : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(color: string): number | undefined {
  const channels = channelsOf(color)
  if (!channels) return undefined
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(color: string): number[] | undefined {
  const hex = /^#([0-9a-f]{6})$/i.exec(color.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'))?.[1]
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return /^rgb\((\d+)[, ]+(\d+)[, ]+(\d+)\)$/.exec(color)?.slice(1).map(Number)
}
