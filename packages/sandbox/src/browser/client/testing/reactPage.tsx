import { loadConnectAndInitialize } from '@stripe/connect-js/pure'
import {
  ConnectAccountOnboarding,
  ConnectBalances,
  ConnectComponentsProvider,
  ConnectPayoutDetails,
  ConnectPayoutsList,
} from '@stripe/react-connect-js'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

interface Options {
  publishableKey: string
  fetchClientSecret: () => Promise<string>
  payout: string
  log: (...entry: unknown[]) => void
}

/** Stripe's own React wrappers: mounted twice by `StrictMode`, with listeners that are new on every render. */
function App({ publishableKey, fetchClientSecret, payout, log }: Options) {
  const [connectInstance] = useState(() =>
    loadConnectAndInitialize({ publishableKey, fetchClientSecret, locale: 'en' }),
  )
  const [shown, setShown] = useState<string>()
  const close = () => {
    log('close')
    setShown(undefined)
  }
  return (
    <ConnectComponentsProvider connectInstance={connectInstance}>
      <ConnectBalances onLoaderStart={({ elementTagName }) => log('start', elementTagName)} />
      <ConnectPayoutsList onLoadError={({ error, elementTagName }) => log('error', elementTagName, error.type)} />
      <ConnectAccountOnboarding onExit={() => log('exit')} />
      <button type="button" onClick={() => setShown(payout)}>
        Open the payout
      </button>
      {shown && <ConnectPayoutDetails payout={shown} onClose={close} />}
    </ConnectComponentsProvider>
  )
}

Object.assign(window, {
  startReact(options: Options) {
    const place = document.createElement('div')
    document.body.append(place)
    createRoot(place).render(
      <StrictMode>
        <App {...options} />
      </StrictMode>,
    )
  },
})
