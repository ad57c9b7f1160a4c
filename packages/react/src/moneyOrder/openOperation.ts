/**
 * The id of an order whose outcome this tab has not heard yet. It outlives a reload, so that asking again after one is
 * asking about the same order. Nothing but the id is kept.
 */
export const openOperation = {
  read: (key: string): string | undefined => attempt((store) => store.getItem(key)) ?? undefined,
  keep: (key: string, operation: string): void => void attempt((store) => store.setItem(key, operation)),
  forget: (key: string): void => void attempt((store) => store.removeItem(key)),
}

/** A browser may refuse storage, even to look at it. */
function attempt<Result>(use: (store: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
