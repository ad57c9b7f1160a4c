import {
  aBalance,
  aBankAccount,
  aMoneyOperation,
  aPayout,
  aSession,
  aSessionAccount,
  page,
} from '@connect-kit/contract/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { screen, userEvent } from 'storybook/test'
import { apiError, noAnswer, noConnection } from '../../testing/fakeRoute.js'
import { PayoutButton } from './PayoutButton.js'

const meta: Meta<typeof PayoutButton> = { title: 'Money/PayoutButton', component: PayoutButton }
export default meta
type Story = StoryObj<typeof PayoutButton>

const open = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^(Pay out|入金する)$/ }))
}

const send: Story['play'] = async () => {
  await open()
  await userEvent.click(await screen.findByRole('button', { name: /^(Pay out ¥|¥.* を入金)/ }))
}

const enter = (text: string) => async () => {
  await open()
  const field = await screen.findByRole('textbox')
  await userEvent.clear(field)
  await userEvent.type(field, text)
  await userEvent.tab()
}

const dollars = aBalance({
  currencies: [
    {
      currency: 'usd',
      available: 21_650,
      pending: 8_425,
      pending_available_from: null,
      pending_available_until: null,
      instant_available: { amount: 30_075, net: 29_624 },
      in_transit: 0,
      in_transit_arrival_from: null,
      in_transit_arrival_until: null,
      connect_reserved: 0,
    },
  ],
  external_accounts: [
    aBankAccount({ id: 'ba_chase', name: 'CHASE BANK', last4: '6789', currency: 'usd', instant: true }),
    aBankAccount({
      id: 'card_visa',
      object: 'card',
      name: 'Visa',
      last4: '4242',
      currency: 'usd',
      instant: true,
      default_for_currency: false,
    }),
  ],
})
const american = aSession({ account: aSessionAccount({ country: 'US', default_currency: 'usd' }) })

const created = ({ operation }: { operation: string }) =>
  aMoneyOperation({
    id: operation,
    payout: aPayout({ id: 'po_new', status: 'pending', amount: 128_400, arrival_date: 1_795_132_800 + 4 * 86_400 }),
  })

export const Ready: Story = { parameters: { routes: { getBalance: aBalance() } } }

export const Pending: Story = { parameters: { routes: { getBalance: noAnswer } } }

export const LoadFailed: Story = { parameters: { routes: { getBalance: noConnection } } }

/** Nothing is shown: a role that may not pay out has no button. */
export const Viewer: Story = {
  parameters: { routes: { getBalance: aBalance(), getSession: aSession({ role: 'viewer' }) } },
}

export const Asking: Story = { ...Ready, play: open }

export const NarrowAsking: Story = { ...Asking, globals: { width: '360' } }

export const InstantAndSeveralAccounts: Story = {
  parameters: { routes: { getBalance: dollars, getSession: american } },
  play: async () => {
    await open()
    await userEvent.click(await screen.findByRole('radio', { name: /Instant|即時入金/ }))
  },
}

export const TooMuch: Story = { ...Ready, play: enter('１２８，４０１') }

export const NotAnAmount: Story = { ...Ready, play: enter('abc') }

export const NoAccountForIt: Story = {
  parameters: { routes: { getBalance: aBalance({ external_accounts: [aBankAccount({ status: 'errored' })] }) } },
  play: open,
}

export const Sending: Story = {
  parameters: { routes: { getBalance: aBalance(), createPayout: noAnswer } },
  play: send,
}

export const Created: Story = { parameters: { routes: { getBalance: aBalance(), createPayout: created } }, play: send }

export const Refused: Story = {
  parameters: {
    routes: {
      getBalance: aBalance(),
      createPayout: apiError('invalid_request_error', { code: 'balance_insufficient' }),
    },
  },
  play: send,
}

/** The answer was lost: it may have been created. */
export const OutcomeUnknown: Story = {
  parameters: {
    routes: {
      getBalance: aBalance(),
      createPayout: noConnection,
      getMoneyOperation: noAnswer,
    },
  },
  play: send,
}

/** Another tab or person sent one a moment ago. */
export const OutcomeUnknownElsewhere: Story = {
  parameters: {
    routes: {
      getBalance: aBalance(),
      listMoneyOperations: page([aMoneyOperation({ status: 'unknown', payout: null })]),
      getMoneyOperation: aMoneyOperation({ status: 'unknown', payout: null }),
    },
  },
  play: open,
}

export const RightToLeft: Story = { parameters: { ...Ready.parameters, direction: 'rtl' }, play: open }
