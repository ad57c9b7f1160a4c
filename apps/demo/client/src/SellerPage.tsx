import { ConnectKitProvider } from '@connect-kit/react'
import { brand, plain } from './appearances.js'
import type { SignedIn } from './demoApi.js'
import type { Messages } from './messages.js'
import { SellerHome } from './SellerHome.js'
import type { Settings } from './settings.js'

interface SellerPageProps {
  signedIn: SignedIn
  settings: Settings
  messages: Messages
  onSettings: (changed: Partial<Settings>) => void
}

/** Whatever concerns the signed-in seller, under the kit's provider. */
export function SellerPage({ signedIn, settings, messages, onSettings }: SellerPageProps) {
  const { locale, theme } = settings
  const visitor = `${signedIn.person}:${signedIn.role}:${signedIn.generation}`
  return (
    <ConnectKitProvider
      key={visitor}
      scope={visitor}
      backendUrl="/connect"
      locale={locale}
      theme={theme === 'brand' ? 'light' : theme}
      appearance={theme === 'brand' ? brand : plain}
    >
      <SellerHome
        isNewcomer={signedIn.generation !== null}
        settings={settings}
        messages={messages}
        onSettings={onSettings}
      />
    </ConnectKitProvider>
  )
}
