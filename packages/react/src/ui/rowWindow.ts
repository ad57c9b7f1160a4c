export interface RowWindow {
  /** First row drawn. */
  start: number
  /** The row after the last one drawn. */
  end: number
}

/** Rows kept on either side of what can be seen, so that Tab always finds the next one. */
const margin = 2

/** Which rows of a long list to draw: those in the viewport and a few around them. */
export function rowWindow(list: { top: number; viewport: number; rowHeight: number; count: number }): RowWindow {
  const visible = Math.ceil(list.viewport / list.rowHeight) + 1
  const first = Math.floor(-list.top / list.rowHeight) - margin
  const start = Math.max(0, Math.min(first, list.count - visible - margin))
  return { start, end: Math.max(start, Math.min(list.count, first + visible + 2 * margin)) }
}
