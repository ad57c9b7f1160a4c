import type { Header } from './header.js'

/** Everything that happened to a sandbox, in order, in lines. */
export interface Journal {
  readonly header: Header
  append(line: string): void
  /** Settled when everything appended so far would survive; undefined when it is safe already. */
  settled(): Promise<void> | undefined
  lines(): readonly string[]
  /** Begins anew. */
  replace(header: Header, lines: readonly string[]): void
  close(): void
}

/** Survives nothing, but can be written to a snapshot. */
export function memoryJournal(header: Header): Journal {
  let lines: string[] = []
  let first = header
  return {
    get header() {
      return first
    },
    append: (line) => {
      lines.push(line)
    },
    settled: () => undefined,
    lines: () => lines,
    replace(next, kept) {
      first = next
      lines = [...kept]
    },
    close: () => undefined,
  }
}
