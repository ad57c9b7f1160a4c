import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ConnectKitError } from '../api/ConnectKitError.js'
import { renderKit } from '../testing/renderKit.js'
import { ErrorNotice } from './ErrorNotice.js'

const notice = (type: ConnectKitError['type'], retry = vi.fn()) => (
  <ErrorNotice
    title="Payouts could not be loaded"
    error={new ConnectKitError(type, 'raw text of the server', { requestId: 'req_8sK2mVqL1x' })}
    retry={retry}
  />
)

it('says what happened, whether money moved and what to do, and never the raw text', () => {
  renderKit(notice('api_error'))
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Payouts could not be loadedStripe did not answer as expected. No money moved. Try again in a moment.',
  )
  expect(screen.queryByText('raw text of the server')).not.toBeInTheDocument()
})

it('offers another try where it can help, and only there', async () => {
  const retry = vi.fn()
  const { user, rerenderWith } = renderKit(notice('rate_limit_error', retry))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledTimes(1)
  rerenderWith({}, notice('authentication_error'))
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
})

it('gives the request id to be copied', async () => {
  const { user } = renderKit(notice('api_error'))
  await user.click(screen.getByRole('button', { name: 'Copy Request ID' }))
  expect(await screen.findByText('Copied')).toBeInTheDocument()
  expect(await navigator.clipboard.readText()).toBe('req_8sK2mVqL1x')
})
