import { badParameter } from '../errors.js'
import { parseForm } from './parseForm.js'

/** A file as the SDK's own type has it. */
export interface UploadedFile {
  readonly name: string
  readonly type: string
  readonly data: Uint8Array
}

/** The form of an upload: fields as in any other form, files as `{ name, type, data }`. */
export function parseMultipart(body: Uint8Array, contentType: string): Record<string, unknown> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) throw badParameter('The multipart request names no boundary.', {})
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (!bytes.includes(`--${boundary}--`)) throw badParameter('The multipart request ends before its last boundary.', {})
  const fields = new URLSearchParams()
  const files: Record<string, UploadedFile> = {}
  for (const part of partsOf(bytes, boundary)) {
    const end = part.indexOf('\r\n\r\n')
    if (end < 0) continue
    const head = part.subarray(0, end).toString('utf8')
    const content = part.subarray(end + 4)
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1]
    if (name === undefined) continue
    const fileName = /filename="([^"]*)"/i.exec(head)?.[1]
    if (fileName === undefined) fields.append(name, content.toString('utf8'))
    else files[name] = { name: fileName, type: /content-type:\s*(\S+)/i.exec(head)?.[1] ?? '', data: content }
  }
  return { ...parseForm(fields.toString()), ...files }
}

function* partsOf(bytes: Buffer, boundary: string): Generator<Buffer> {
  const delimiter = Buffer.from(`--${boundary}`)
  let start = bytes.indexOf(delimiter)
  while (start >= 0) {
    const from = start + delimiter.length
    start = bytes.indexOf(delimiter, from)
    // Each part ends with the line break that belongs to the next delimiter.
    if (start >= 0) yield bytes.subarray(from + 2, start - 2)
  }
}
