const signatures: readonly (readonly [type: string, start: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
]

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What kind of file it is: what it begins with says so, else what it is called, else what the sender says. */
export function fileType(file: { name: string; type: string; data: Uint8Array }): string | undefined {
  const found = signatures.find(([, start]) => start.every((byte, index) => file.data[index] === byte))
  if (found) return found[0]
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (ending) return ending === 'jpeg' ? 'jpg' : ending
  return Object.keys(mediaTypes).find((type) => mediaTypes[type] === file.type)
}

/** What a browser is told. Anything that could run there is only handed out as a download. */
export const mediaTypeOf = (type: string | null): string =>
  (type !== 'html' && type && mediaTypes[type]) || 'application/octet-stream'
