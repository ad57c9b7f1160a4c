import { type ColorSet, connectColors, connectShared } from './connectTokens.js'
import { customProperty } from './customProperties.js'
import { ownColors, ownJapanese, ownShared, space } from './ownTokens.js'

type Values = Record<string, string>

const colorsOf = (set: ColorSet): Values => ({ ...connectColors[set], ...ownColors[set] })

/** One `light-dark()` per token: the theme is a matter of `color-scheme` alone. */
function both(light: ColorSet, dark: ColorSet): Values {
  const ofDark = colorsOf(dark)
  return Object.fromEntries(
    Object.entries(colorsOf(light)).map(([name, value]) => [name, lightDark(value, ofDark[name] ?? value)]),
  )
}

/** `light-dark()` takes colours only: in a shadow it stands at each of its colours. */
function lightDark(light: string, dark: string): string {
  if (light === dark) return light
  const colors = /#\w+|rgba?\([^)]*\)/g
  const ofDark = dark.match(colors) ?? []
  let next = 0
  return light.replace(colors, (color) => `light-dark(${color}, ${ofDark[next++]})`)
}

/** A token that is another one in all four sets says so. */
function named(values: Values, contrast: Values): Values {
  const first = new Map<string, string>()
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const everywhere = `${value} ${contrast[name] ?? value}`
      const same = value.includes('light-dark') ? first.get(everywhere) : undefined
      if (!same) first.set(everywhere, name)
      return [name, same ? `var(${customProperty(same)})` : value]
    }),
  )
}

/**
 * The stylesheet of the tokens that other stylesheets use. They stand on the roots of components, beside `color-scheme`: there
 * the provider's values are, and there a bundler that rewrites `light-dark()` for older browsers looks for the scheme. They
 * have no weight, so that a host's own `.ck` rule wins.
 */
export function tokensCss(isUsed: (property: string) => boolean): string {
  const declare = (values: Values, indent = '  ') =>
    Object.entries(values)
      .map(([name, value]) => [customProperty(name), value] as const)
      .filter(([property]) => isUsed(property))
      .map(([property, value]) => indent + declaration(property, value, `\n${indent}  `))
      .join('\n')

  const ordinary = both('light', 'dark')
  const contrast = both('contrastLight', 'contrastDark')
  const values = named(ordinary, contrast)
  const other = Object.entries(contrast).filter(
    ([name, value]) => value !== ordinary[name] && !values[name]?.startsWith('var('),
  )
  const steps = Object.fromEntries(
    Object.entries(space).map(([step, times]) => [`space-${step}`, `calc(var(--ck-spacing-unit) * ${times})`]),
  )
  return `/* Made by tokensCss.ts from the tokens; \`vitest -u tokensCss\` makes it anew. */
:where(.ck) {
  color-scheme: light;
${declare({ ...stringsOf(connectShared), ...ownShared, ...values, ...steps })}
}

@media (prefers-contrast: more) {
  :where(.ck) {
${declare(Object.fromEntries(other), '    ')}
  }
}

:where(.ck[data-theme="dark"]) {
  color-scheme: dark;
}

:where(.ck[data-theme="system"]) {
  color-scheme: light dark;
}

:where(.ck:lang(ja)) {
${declare(ownJapanese)}
}
`
}

const stringsOf = (values: Record<string, string | number>): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

/** As the formatter of this repository writes CSS, so that the file stays as it is made. */
function declaration(property: string, value: string, newLine: string): string {
  const tidy = value.replace(/#\w+/g, (hex) => hex.toLowerCase()).replace(/,(?=\S)/g, ', ')
  const shadows = tidy.split(/, (?=0 )/)
  if (shadows.length > 1) return `${property}:${newLine}${shadows.join(`,${newLine}`)};`
  return `${property}:${tidy.length > 120 ? newLine : ' '}${tidy};`
}
