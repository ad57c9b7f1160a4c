import '@connect-kit/react/styles.css'
import { ConnectKitProvider } from '@connect-kit/react'
import { OnboardingWizard, type OnboardingWizardProps } from '@connect-kit/react/onboarding'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

// In the path, because Stripe's consent page comes back without a query.
const [, language, way] = location.pathname.split('/')
const locale = language === 'ja' ? 'ja' : 'en'
document.documentElement.lang = locale

const modes = ['api', 'hosted', 'embedded', 'oauth'] as const satisfies OnboardingWizardProps['mode'][]

/** A host that has nothing but the wizard, and says aloud what the wizard tells it. */
function Host() {
  const [done, setDone] = useState<string>()
  return (
    <ConnectKitProvider backendUrl="/connect" locale={locale}>
      <main style={{ maxWidth: 720, margin: '0 auto', padding: 16 }}>
        <h1>Host</h1>
        <OnboardingWizard mode={modes.find((mode) => mode === way)} onComplete={({ account }) => setDone(account)} />
        {done && <p data-testid="completed">{done}</p>}
      </main>
    </ConnectKitProvider>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Host />
    </StrictMode>,
  )
}
