import type { QueryClient } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { ConnectKitProvider, type ConnectKitProviderProps } from '../provider/ConnectKitProvider.js'
import { type FakeRoutes, fakeBackend } from './fakeBackend.js'
import { impatientClient } from './impatientClient.js'

interface Options extends Omit<ConnectKitProviderProps, 'children'> {
  routes?: FakeRoutes
}

interface RenderedKit extends RenderResult {
  user: UserEvent
  queryClient: QueryClient
  /** The same component or another, with other props of the provider. */
  rerenderWith: (over: Partial<ConnectKitProviderProps>, next?: ReactNode) => void
}

/** Renders under a provider whose backend is faked, in English, with no live updates unless asked for. */
export function renderKit(ui: ReactNode, { routes, ...props }: Options = {}): RenderedKit {
  const queryClient = impatientClient()
  const provider: Omit<ConnectKitProviderProps, 'children'> = {
    locale: 'en',
    queryClient,
    liveUpdates: false,
    fetch: fakeBackend(routes),
    ...props,
  }
  const under = (children: ReactNode, over: Partial<ConnectKitProviderProps> = {}) => (
    <ConnectKitProvider {...provider} {...over}>
      {children}
    </ConnectKitProvider>
  )
  const result = render(under(ui))
  return {
    ...result,
    user: userEvent.setup(),
    queryClient,
    rerenderWith: (over, next = ui) => result.rerender(under(next, over)),
  }
}
