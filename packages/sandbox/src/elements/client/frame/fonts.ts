import type { FontSource } from '../protocol.js'

/** Fonts of the page, loaded again here: a frame inherits none. */
export function loadFonts(fonts: readonly FontSource[]): void {
  for (const font of fonts) {
    if ('cssSrc' in font) {
      const known = [...document.querySelectorAll('link')].some((link) => link.href === font.cssSrc)
      if (!known) {
        const link = document.createElement('link')
        link.rel = 'stylesheet'
        link.href = font.cssSrc
        document.head.append(link)
      }
      continue
    }
    const { family, src, style, weight } = font
    const face = new FontFace(family, src, { ...(style ? { style } : {}), ...(weight ? { weight } : {}) })
    document.fonts.add(face)
    // A font that does not load leaves the next family of the list.
    face.load().catch(() => undefined)
  }
}
