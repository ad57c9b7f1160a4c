import { crc32 } from 'node:zlib'

/** A check value of an answer, the same wherever the sandbox is reached: its own address is left out. */
export function checkOf(body: string, origin: string): number {
  return crc32(body.includes(origin) ? body.replaceAll(origin, '') : body)
}
