const channelOf = (scope: readonly string[]) => `${scope.join(':')}:onboarding`

let own: string | undefined

/** A name for this tab: a channel hears what other channels of the same page say, too. */
const tab = () => {
  own ??= `${Date.now()} ${Math.random()}`
  return own
}

/** Tells the other tabs of this browser that the account has changed. */
export function tellOtherTabs(scope: readonly string[]): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelOf(scope))
  channel.postMessage(tab())
  channel.close()
}

/** Calls back when another tab has changed the account. Returns what stops it. */
export function followOtherTabs(scope: readonly string[], onChange: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(channelOf(scope))
  channel.onmessage = ({ data }) => {
    if (data !== tab()) onChange()
  }
  return () => channel.close()
}
