const shapes = {
  alert: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 8v4.5M12 16h.01',
  arrow: 'M4 12h15M13 6l6 6l-6 6',
  ban: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM5.8 5.8l12.4 12.4',
  back: 'M9 7l-5 5l5 5M4 12h11a5 5 0 0 1 0 10h-3',
  bank: 'M3 21h18M5 20v-9M10 20v-9M14 20v-9M19 20v-9M3 9l9-6l9 6z',
  check: 'M4 12.5l5.5 5.5L20 7',
  chevron: 'M6 9.5l6 6l6-6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5.2l3.4 2',
  cross: 'M6 6l12 12M18 6L6 18',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  filter: 'M3 6h18M7 12h10M10.5 18h3',
}

export type IconName = keyof typeof shapes

const namespace = 'http://www.w3.org/2000/svg'

/** Decoration beside a word, never instead of one: it is hidden from assistive technology. */
export function icon(name: IconName, size = 16): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg')
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', shapes[name])
  const attributes = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': size <= 14 ? 2.25 : 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': true,
    class: 'icon',
  }
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, String(value))
  svg.append(path)
  return svg
}
