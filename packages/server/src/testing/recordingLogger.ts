import type { Logger } from '../Logger.js'

/** A logger that keeps what it is given, for tests that ask what was logged. */
export function recordingLogger(): Logger & { lines: unknown[][] } {
  const lines: unknown[][] = []
  const keep = (...line: unknown[]) => {
    lines.push(line)
  }
  return { info: keep, warn: keep, error: keep, lines }
}
