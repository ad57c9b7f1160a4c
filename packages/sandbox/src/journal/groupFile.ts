import { closeSync, fdatasync, fdatasyncSync, fstatSync, ftruncateSync, openSync, write, writeSync } from 'node:fs'

/** A file that is appended to in groups: while one is being written and synced, the next one gathers. */
export interface GroupFile {
  append(text: string): void
  /** Settled when everything appended so far is on the disk; undefined when it is. */
  settled(): Promise<void> | undefined
  /** Now, and only then returns. */
  flush(): void
  close(): void
}

/** What stands after `end` is cut off. */
export function appendInGroups(path: string, end?: number): GroupFile {
  const file = openSync(path, 'r+')
  if (end !== undefined) ftruncateSync(file, end)
  let position = fstatSync(file).size
  let pending: string[] = []
  let writing: { bytes: Buffer; at: number; done: Promise<void> } | undefined
  let next: Promise<void> | undefined
  let closed = false

  const gathered = (): { bytes: Buffer; at: number } => {
    const bytes = Buffer.from(pending.join(''))
    const at = position
    pending = []
    position += bytes.length
    return { bytes, at }
  }
  const writeNext = async () => {
    next = undefined
    if (pending.length === 0) return
    const { bytes, at } = gathered()
    const done = writeAll(file, bytes, at).then(() => sync(file))
    writing = { bytes, at, done }
    await done
    writing = undefined
  }
  const settled = () => {
    if (pending.length === 0) return writing?.done
    next ??= (writing?.done ?? Promise.resolve()).then(writeNext)
    return next
  }
  const flush = () => {
    const { bytes, at } = gathered()
    // A group under way is written a second time: the same bytes to the same place.
    if (writing) writeSync(file, writing.bytes, 0, writing.bytes.length, writing.at)
    if (bytes.length > 0) writeSync(file, bytes, 0, bytes.length, at)
    fdatasyncSync(file)
  }
  return {
    append(text) {
      if (closed) return
      pending.push(text)
      settled()?.catch((error) => console.error('connect-sandbox: the journal cannot be written', error))
    },
    settled,
    flush,
    close() {
      if (closed) return
      flush()
      closed = true
      if (writing) void writing.done.finally(() => closeSync(file))
      else closeSync(file)
    },
  }
}

async function writeAll(file: number, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const from = done
    done += await new Promise<number>((resolve, reject) => {
      write(file, bytes, from, bytes.length - from, at + from, (error, written) =>
        error ? reject(error) : resolve(written),
      )
    })
  }
}

const sync = (file: number) =>
  new Promise<void>((resolve, reject) => fdatasync(file, (error) => (error ? reject(error) : resolve())))
