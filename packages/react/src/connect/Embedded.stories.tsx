import type { Meta, StoryObj } from '@storybook/react-vite'
import { waitFor } from 'storybook/test'
import { ConnectPayoutsList } from '../embedded.js'
import { fakeConnectJs } from '../testing/fakeConnectJs.js'
import { apiError, fakeRoute, noAnswer } from '../testing/fakeRoute.js'

const { tell, elements } = fakeConnectJs(['payouts-list'])

const meta: Meta<typeof ConnectPayoutsList> = { title: 'Embedded/States', component: ConnectPayoutsList }
export default meta
type Story = StoryObj<typeof ConnectPayoutsList>

const session = (isGranted: boolean) =>
  fakeRoute('createAccountSession', {
    object: 'account_session',
    client_secret: 'accs_secret_fake',
    expires_at: 1_795_132_800,
    components: { payouts_list: { enabled: isGranted, features: {} } },
  })

const fallback = <p>The native list stands here.</p>

export const Pending: Story = { parameters: { routes: { createAccountSession: noAnswer } } }

export const Shown: Story = {
  parameters: { routes: { createAccountSession: session(true) } },
  play: async () => {
    await waitFor(() => {
      if (!elements('payouts-list')[0]?.told.onLoaderStart) throw new Error('Stripe’s element is not there yet.')
    })
    tell('payouts-list', 'onLoaderStart')
  },
}

export const NotGranted: Story = {
  args: { fallback },
  parameters: { routes: { createAccountSession: session(false) } },
}

export const NotMinted: Story = {
  args: { fallback },
  parameters: { routes: { createAccountSession: apiError('rate_limit_error') } },
}

export const NoSignOfLife: Story = {
  args: { timeout: 1, fallback },
  parameters: { routes: { createAccountSession: session(true) } },
}

export const NothingToFallBackTo: Story = {
  parameters: { routes: { createAccountSession: apiError('authentication_error') } },
}

export const Narrow: Story = {
  ...NotMinted,
  globals: { width: '360' },
}
