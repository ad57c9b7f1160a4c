import { expect, it, vi } from 'vitest'
import { followOtherTabs, tellOtherTabs } from './otherTabs.js'

const scope = ['connect-kit', 'tabs']

it('hears other tabs, and not itself', async () => {
  const onChange = vi.fn()
  const stop = followOtherTabs(scope, onChange)
  const other = new BroadcastChannel('connect-kit:tabs:onboarding')
  tellOtherTabs(scope)
  other.postMessage('another tab')
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce())
  stop()
  other.postMessage('another tab')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onChange).toHaveBeenCalledOnce()
  other.close()
})
