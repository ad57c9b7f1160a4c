/** Runs one piece of work at a time, in the order asked for. */
export type Lock = <T>(work: () => T | Promise<T>) => Promise<T>

export function createLock(): Lock {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const run = last.then(work)
    last = run.catch(() => undefined)
    return run
  }
}
