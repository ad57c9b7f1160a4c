import { createHash } from 'node:crypto'

/** Numbers from 0 to 1 (sfc32, Chris Doty-Humphrey). Its 128 bits of state come from a hash, so that no two subjects meet. */
export function chance(subject: string): () => number {
  const hash = createHash('sha256').update(subject).digest()
  let [a, b, c, count] = [hash.readInt32LE(0), hash.readInt32LE(4), hash.readInt32LE(8), hash.readInt32LE(12)]
  return () => {
    const mixed = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11) | 0) + mixed) | 0
    return (mixed >>> 0) / 2 ** 32
  }
}
