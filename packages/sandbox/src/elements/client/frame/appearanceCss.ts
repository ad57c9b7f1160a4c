import type { Appearance } from '@stripe/stripe-js'
import { isDark } from '../../../browser/client/appearance.js'
import { styles } from './styles.js'
import { themeVariables } from './themes.js'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** `.Tab--selected:hover`: classes that Stripe documents, with pseudo classes, and nothing that could reach elsewhere. */
const selectorPattern = /^\.[A-Z][A-Za-z]*(--[a-z]+)?(\.[A-Z][A-Za-z]*(--[a-z]+)?)*(::?[a-z-]+)*$/

/** The whole look of a frame: a constructed sheet, so that no content security policy stands in its way. */
export function applyAppearance(sheet: CSSStyleSheet, appearance: Appearance = {}): void {
  const { theme, variables, rules = {}, labels, inputs, disableAnimations } = appearance
  const values = themeVariables(theme, variables)
  const lines = Object.entries(values).map(([name, value]) => `--${kebab(name)}: ${value};`)
  // The root stays light whatever the theme: a frame whose scheme differs from its page's is painted opaque.
  const scheme = isDark(values.colorBackground ?? '#fff') ? 'dark' : 'light'
  sheet.replaceSync(`:root { ${lines.join(' ')} } input, select, .scroll { color-scheme: ${scheme}; }\n${styles}`)
  for (const [selector, declarations] of Object.entries(rules)) {
    const parts = selector.split(',').map((part) => part.trim())
    if (!parts.every((part) => selectorPattern.test(part))) {
      console.warn(`Stripe.js (sandbox): "${selector}" is not a selector that appearance.rules can style.`)
      continue
    }
    const rule = sheet.cssRules[sheet.insertRule(`${parts.join(', ')} {}`, sheet.cssRules.length)]
    if (!(rule instanceof CSSStyleRule)) continue
    for (const [property, value] of Object.entries(declarations)) rule.style.setProperty(kebab(property), value)
  }
  const { dataset } = document.documentElement
  dataset.labels = labels === 'floating' ? 'floating' : 'above'
  dataset.inputs = inputs ?? 'spaced'
  dataset.animations = disableAnimations ? 'off' : 'on'
  dataset.theme = theme ?? 'stripe'
}
