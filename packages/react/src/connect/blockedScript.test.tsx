import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ConnectPayoutsList } from '../embedded.js'
import { noAnswer } from '../testing/fakeRoute.js'
import { renderKit } from '../testing/renderKit.js'

it('says that Stripe’s script is blocked as soon as it is, offers no retry that cannot help, and shows our own view', async () => {
  const onError = vi.fn()
  renderKit(<ConnectPayoutsList fallback={<p>Our own list</p>} />, {
    routes: { createAccountSession: noAnswer },
    onError,
  })
  const script = await waitFor(() => {
    const found = document.querySelector('script[src^="https://connect-js.stripe.com/"]')
    if (!found) throw new Error('Connect.js has not been asked for yet.')
    return found
  })
  act(() => void script.dispatchEvent(new Event('error')))
  expect(await screen.findByText('Our own list')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('A browser extension or your network keeps Stripe from loading.')
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  expect(onError.mock.lastCall?.[0]).toMatchObject({ type: 'api_connection_error', code: 'connect_js_blocked' })
})
