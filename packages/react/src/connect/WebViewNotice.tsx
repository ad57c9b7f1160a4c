import { useSyncExternalStore } from 'react'
import { useMessages } from '../messages/useMessages.js'
import { Banner } from '../ui/Banner.js'
import { CopyButton } from '../ui/CopyButton.js'
import { isWebView } from './isWebView.js'
import { stripeWindowMessages } from './stripeWindow.messages.js'

const never = () => () => {}
const here = () => isWebView(navigator.userAgent)
const onServer = () => false

/** Before somebody starts in an app's own browser what cannot be finished there: nothing in a browser. */
export function WebViewNotice() {
  const m = useMessages(stripeWindowMessages)
  if (!useSyncExternalStore(never, here, onServer)) return null
  return (
    <Banner tone="warning" title={m.webViewTitle} action={<CopyButton text={location.href} name={m.address} />}>
      {m.webViewText}
    </Banner>
  )
}
