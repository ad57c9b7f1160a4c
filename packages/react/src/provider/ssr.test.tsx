import { aBalance } from '@connect-kit/contract/testing'
import { useQuery } from '@tanstack/react-query'
import { render, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { balanceQuery } from '../api/queries/balance.js'
import { defineMessages } from '../messages/defineMessages.js'
import { useMessages } from '../messages/useMessages.js'
import { fakeBackend } from '../testing/fakeBackend.js'
import { ConnectKitProvider } from './ConnectKitProvider.js'
import { useConnectKit } from './useConnectKit.js'
import { useRootProps } from './useRootProps.js'

const messages = defineMessages('SmallBalance', { title: 'Balance' }, async () => ({ ja: { title: '残高' } }))

function SmallBalance() {
  const { api, queryClient, locale } = useConnectKit()
  const m = useMessages(messages)
  const { data } = useQuery(balanceQuery(api), queryClient)
  return (
    <section {...useRootProps(messages)}>
      {m.title} {locale} {data ? data.currencies[0]?.available : '…'}
    </section>
  )
}

const page = (
  <ConnectKitProvider
    fetch={fakeBackend({ getBalance: aBalance() })}
    liveUpdates={false}
    appearance={{ variables: { colorPrimary: '#0b6b66' } }}
  >
    <SmallBalance />
  </ConnectKitProvider>
)

it('renders on a server and comes to life in a Japanese page without a mismatch', async () => {
  const html = renderToString(page)
  expect(html).toBe(
    '<section class="ck ck-small-balance" style="--ck-button-primary-color-background:#0b6b66;--ck-button-primary-color-border:#0b6b66;--ck-action-primary-color-text:#0b6b66;--ck-form-accent-color:#0b6b66;--ck-form-highlight-color-border:#0b6b66;--ck-focus-ring:#0b6b66;--ck-chart-one:#0b6b66;--ck-flow-platform:#0b6b66;--ck-chart-two:color-mix(in srgb, #0b6b66 62%, var(--ck-color-background));--ck-color-primary:#0b6b66" lang="en" data-theme="light">Balance<!-- --> <!-- -->en<!-- --> <!-- -->…</section>',
  )
  document.documentElement.lang = 'ja'
  document.body.innerHTML = `<div>${html}</div>`
  const container = document.body.firstElementChild
  if (!container) throw new Error('The page is empty.')
  const onRecoverableError = vi.fn()
  render(page, { container, hydrate: true, onRecoverableError })
  await waitFor(() => expect(container).toHaveTextContent('残高 ja 128400'))
  expect(onRecoverableError).not.toHaveBeenCalled()
  document.documentElement.lang = ''
})
