import { BalanceSummary, ConnectKitProvider, PayoutList } from '@connect-kit/react'
import { brand, plain } from './appearances.js'
import type { SignedIn } from './demoApi.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

interface SellerPageProps {
  signedIn: SignedIn
  settings: Settings
  messages: Messages
}

/** The seller's money: the same two components, drawn by Connect Kit, by Stripe, or by both beside each other. */
export function SellerPage({ signedIn, settings: { locale, theme, rendering }, messages }: SellerPageProps) {
  const shown = rendering === 'both' ? (['native', 'stripe'] as const) : [rendering]
  return (
    <ConnectKitProvider
      key={`${signedIn.person}:${signedIn.role}`}
      scope={`${signedIn.person}:${signedIn.role}`}
      backendUrl="/connect"
      locale={locale}
      theme={theme === 'brand' ? 'light' : theme}
      appearance={theme === 'brand' ? brand : plain}
    >
      <main className="demo-seller" data-rendering={rendering}>
        {shown.map((renderer) => (
          <section
            key={renderer}
            className="demo-rendering"
            aria-labelledby={`heading-${renderer}`}
            data-renderer={renderer}
          >
            <h2 className="demo-rendering-name" id={`heading-${renderer}`}>
              {messages[renderer]}
            </h2>
            <BalanceSummary renderer={renderer} />
            <PayoutList renderer={renderer} />
          </section>
        ))}
      </main>
    </ConnectKitProvider>
  )
}
