import type { StripeElementStyle } from '@stripe/stripe-js'

const sheet = new CSSStyleSheet()
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The older way to style: `style: { base: { color, '::placeholder': … }, invalid: … }` of the card elements. */
export function applyElementStyle(style: StripeElementStyle | undefined, state: string): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  sheet.replaceSync('')
  for (const variant of [style?.base, variantOf(style, state)]) {
    for (const [name, value] of Object.entries(variant ?? {})) {
      if (typeof value === 'object' && value !== null)
        add(`.Input.bare${/^::?[a-z-]+$/.test(name) ? name : ''}`, Object.entries(value))
      else add(name === 'iconColor' ? '.adornment' : '.Input.bare', [[name === 'iconColor' ? 'color' : name, value]])
    }
  }
  // What a page calls invalid without saying how still has to look so.
  if (state === 'invalid' && !style?.invalid?.color)
    add('.Input.bare.Input--invalid', [['color', 'var(--color-danger)']])
}

function add(selector: string, declarations: readonly (readonly [string, unknown])[]): void {
  const rule = sheet.cssRules[sheet.insertRule(`${selector} {}`, sheet.cssRules.length)]
  if (!(rule instanceof CSSStyleRule)) return
  for (const [property, value] of declarations) rule.style.setProperty(kebab(property), String(value))
}

function variantOf(style: StripeElementStyle = {}, state: string): StripeElementStyle[keyof StripeElementStyle] {
  if (state === 'complete' || state === 'empty' || state === 'invalid') return style[state]
  return undefined
}
