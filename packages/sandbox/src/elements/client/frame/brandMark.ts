import { type Brand, brands } from '../card/brand.js'
import type { Messages } from '../messages/en.js'
import { svg } from './svg.js'

/** A card's network, drawn plainly: names of networks, none of their artwork. */
const marks: Readonly<Partial<Record<Brand, readonly [text: string, ground: string, ink: string]>>> = {
  visa: ['VISA', '#1a1f71', '#fff'],
  mastercard: ['MC', '#222', '#ffb14a'],
  amex: ['AMEX', '#016fd0', '#fff'],
  discover: ['DISC', '#fff', '#b34700'],
  diners: ['DC', '#004a97', '#fff'],
  jcb: ['JCB', '#0b5b2f', '#fff'],
  unionpay: ['UP', '#00447c', '#fff'],
}

export function brandMark(brand: Brand, messages: Messages): SVGElement {
  const [text, ground, ink] = marks[brand] ?? ['', 'none', 'currentColor']
  const mark = svg('svg', { viewBox: '0 0 34 22', width: 34, height: 22, class: 'brand', 'data-brand': brand })
  if (brand === 'unknown') mark.setAttribute('aria-hidden', 'true')
  else {
    mark.setAttribute('role', 'img')
    mark.setAttribute('aria-label', messages.brandIs(brands[brand].name))
  }
  mark.append(
    svg('rect', {
      x: 0.5,
      y: 0.5,
      width: 33,
      height: 21,
      rx: 3,
      fill: ground,
      stroke: 'currentColor',
      'stroke-opacity': 0.35,
    }),
  )
  if (text) {
    const label = svg('text', {
      x: 17,
      y: 15,
      'text-anchor': 'middle',
      'font-size': 10,
      'font-weight': 700,
      fill: ink,
      'font-family': 'Arial, sans-serif',
    })
    label.textContent = text
    mark.append(label)
  } else {
    mark.append(svg('rect', { x: 0, y: 5, width: 34, height: 4, fill: 'currentColor', 'fill-opacity': 0.35 }))
  }
  return mark
}
