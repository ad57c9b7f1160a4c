import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { ConnectKitProvider } from '../packages/react/src/provider/ConnectKitProvider.js'
import { type FakeRoutes, fakeBackend } from '../packages/react/src/testing/fakeBackend.js'
import { impatientClient } from '../packages/react/src/testing/impatientClient.js'
import { looks } from './looks.js'

/** Every story stands under a provider whose backend answers what its `parameters.routes` say. */
export const withKit: Decorator = (Story, { globals, parameters, id, viewMode }) => (
  <Page
    key={id + globals.locale}
    locale={globals.locale}
    look={globals.theme}
    width={globals.width}
    direction={parameters.direction ?? 'ltr'}
    routes={parameters.routes}
    fills={viewMode === 'story'}
  >
    <Story />
  </Page>
)

interface Props {
  locale: string
  look: keyof typeof looks
  width: string
  direction: 'ltr' | 'rtl'
  routes: FakeRoutes | undefined
  fills: boolean
  children: ReactNode
}

function Page({ locale, look, width, direction, routes, fills, children }: Props) {
  const [backend] = useState(() => ({ fetch: fakeBackend(routes), queryClient: impatientClient() }))
  const { theme, appearance } = looks[look]
  const background = { colorScheme: theme, background: 'light-dark(#fff, #14171f)' }
  return (
    <div
      dir={direction}
      style={{ ...background, boxSizing: 'border-box', padding: 16, minBlockSize: fills ? '100vh' : undefined }}
    >
      <div style={{ maxWidth: width === 'full' ? undefined : Number(width) - 32 }}>
        <ConnectKitProvider
          {...backend}
          locale={locale}
          theme={theme}
          appearance={appearance}
          liveUpdates={false}
          onStartOnboarding={() => {}}
        >
          {children}
        </ConnectKitProvider>
      </div>
    </div>
  )
}
