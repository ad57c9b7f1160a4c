import { aSession } from '@connect-kit/contract/testing'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { fakeRoute } from '../testing/fakeRoute.js'
import { renderKit } from '../testing/renderKit.js'
import { useConnectKit } from './useConnectKit.js'

function Who() {
  const { session, can, timeZone } = useConnectKit()
  if (session.status !== 'ready') return <p>{session.status}</p>
  return <p>{`${session.session.role} ${timeZone} ${can('payouts.create')}`}</p>
}

it('tells components who is calling, in which time zone and what the role may do', async () => {
  const getSession = fakeRoute('getSession', aSession({ role: 'viewer' }))
  renderKit(<Who />, { routes: { getSession } })
  expect(screen.getByText('pending')).toBeVisible()
  expect(await screen.findByText('viewer Asia/Tokyo false')).toBeVisible()
  expect(getSession).toHaveBeenCalledTimes(1)
})
