/**
 * Waits until no other tab of this browser is at it. Without it two tabs could both look for open orders, find none, and
 * both send. Browsers have locks on https pages only; elsewhere the look alone must do.
 */
export const oneTabAtATime = <Result>(key: string, work: () => Promise<Result>): Promise<Result> =>
  'locks' in navigator ? navigator.locks.request(key, work) : work()
