import type { ConnectParams } from './connector.js'

/** Fonts given at init. A shadow root cannot declare faces of its own, so they go where all elements find them: the page. */
export function loadFonts(fonts: ConnectParams['fonts'] = []): void {
  for (const font of fonts) {
    if ('cssSrc' in font && font.cssSrc) {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = font.cssSrc
      document.head.append(link)
    } else if ('family' in font) {
      const { family, src, ...descriptors } = font
      document.fonts.add(new FontFace(family, src, descriptors))
    }
  }
}
