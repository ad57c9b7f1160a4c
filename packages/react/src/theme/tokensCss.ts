import { customProperty } from './customProperties.js'
import { type ColorSet, connectColors, connectShared, ownColors, ownJapanese, ownShared, space } from './tokens.js'

/** What only Connect.js's own components do something with. */
const notInCss = /TextTransform$|TextDecoration|^fontSizeBase$|^overlayZIndex$/

/** As the formatter of this repository writes CSS, so that the file stays as it is made. */
function declare(values: Record<string, string>, indent = '  '): string {
  const written = Object.entries(values).filter(([name]) => !notInCss.test(name))
  return written.map(([name, value]) => indent + declaration(customProperty(name), value, `\n${indent}  `)).join('\n')
}

function declaration(property: string, value: string, newLine: string): string {
  const tidy = value.replace(/#\w+/g, (hex) => hex.toLowerCase()).replace(/,(?=\S)/g, ', ')
  const shadows = tidy.split(/, (?=0 )/)
  if (shadows.length > 1) return `${property}:${newLine}${shadows.join(`,${newLine}`)};`
  return `${property}:${tidy.length > 120 ? newLine : ' '}${tidy};`
}

/** One `light-dark()` per token: the theme is a matter of `color-scheme` alone. */
function both(light: ColorSet, dark: ColorSet): Record<string, string> {
  const ofDark: Record<string, string> = { ...connectColors[dark], ...ownColors[dark] }
  const ofLight = Object.entries({ ...connectColors[light], ...ownColors[light] })
  return Object.fromEntries(ofLight.map(([name, value]) => [name, pair(value, ofDark[name] ?? value)]))
}

/** `light-dark()` takes colours only: a shadow becomes one by being mixed from the colours in it. */
function pair(light: string, dark: string): string {
  if (light === dark) return light
  const colors = /#\w+|rgba?\([^)]*\)/g
  const ofDark = dark.match(colors) ?? []
  const shape = dark.replace(colors, '')
  if (light.replace(colors, '') !== shape) throw new Error(`${light} and ${dark} differ in more than colour.`)
  let next = 0
  return light.replace(colors, (color) => `light-dark(${color}, ${ofDark[next++]})`)
}

/**
 * The stylesheet of the tokens. They stand on the page's root with no weight, so that a host's own `:root` rule wins; what
 * is worked out from them stands on the roots of components, where the provider's values are.
 */
export function tokensCss(): string {
  const shared = { ...connectShared, ...ownShared, ...both('light', 'dark') }
  const strings = Object.fromEntries(Object.entries(shared).map(([name, value]) => [name, String(value)]))
  const steps = Object.entries(space).map(
    ([step, times]) => `  --ck-space-${step}: calc(var(--ck-spacing-unit) * ${times});`,
  )
  return `/* Made by tokensCss.ts from tokens.ts; \`vitest -u tokensCss\` makes it anew. */
:where(:root, :host) {
${declare(strings)}
}

@media (prefers-contrast: more) {
  :where(:root, :host) {
${declare(both('contrastLight', 'contrastDark'), '    ')}
  }
}

:where(.ck) {
  color-scheme: light;
${steps.join('\n')}
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
