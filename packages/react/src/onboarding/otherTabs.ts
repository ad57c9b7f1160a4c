const channelOf = (scope: readonly string[]) => `${scope.join(':')}:onboarding`

/** Tells the other tabs of this browser that the account has changed. */
export function tellOtherTabs(scope: readonly string[]): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelOf(scope))
  channel.postMessage('changed')
  channel.close()
}

/** Calls back when another tab has changed the account. Returns what stops it. */
export function followOtherTabs(scope: readonly string[], onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(channelOf(scope))
  channel.onmessage = onChange
  return () => channel.close()
}
