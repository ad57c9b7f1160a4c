/** Why a file need not be sent: Stripe would not take it. */
export type DocumentProblem = 'empty' | 'tooLarge' | 'tooManyPixels' | 'heic' | 'wrongKind'

export const largestDocument = 10 * 1024 * 1024
const mostPixels = 8_000

const starts = {
  jpeg: [0xff, 0xd8, 0xff],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const

export type DocumentKind = keyof typeof starts

const kinds = ['jpeg', 'pdf', 'png'] as const satisfies DocumentKind[]

/** What a file is, by what it begins with: its name and type are only what somebody says. */
export const documentKind = (bytes: Uint8Array): DocumentKind | undefined =>
  kinds.find((kind) => starts[kind].every((byte, index) => bytes[index] === byte))

/**
 * Checks a file by its size and its first bytes, as Stripe will: colour JPEG, PNG or PDF under 10 MB and 8,000 pixels.
 * @see https://docs.stripe.com/file-upload
 */
export function checkDocument(bytes: Uint8Array, size: number): DocumentProblem | null {
  if (size === 0) return 'empty'
  const kind = documentKind(bytes)
  if (!kind) return isHeic(bytes) ? 'heic' : 'wrongKind'
  if (size > largestDocument) return 'tooLarge'
  const pixels = kind === 'png' ? pngSize(bytes) : kind === 'jpeg' ? jpegSize(bytes) : []
  return pixels.some((side) => side >= mostPixels) ? 'tooManyPixels' : null
}

/** What cameras of iPhones write unless told otherwise. */
function isHeic(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.slice(4, 12))
  return /^ftyp(hei[cxms]|hev[cxms]|mif1|msf1|avif)$/.test(text)
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength)

function pngSize(bytes: Uint8Array): number[] {
  if (bytes.length < 24) return []
  const view = viewOf(bytes)
  return [view.getUint32(16), view.getUint32(20)]
}

/** In the frame header, which any number of other segments may precede; empty where it is beyond what was read. */
function jpegSize(bytes: Uint8Array): number[] {
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)]
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return []
}
