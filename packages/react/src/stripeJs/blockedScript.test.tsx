import { anOnboardedAccount, anOnboarding } from '@connect-kit/contract/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BankAccount } from '../onboarding/kinds/BankAccount/BankAccount.js'
import { FieldGroupForm } from '../testing/FieldGroupForm.js'
import { fakeStripeJs } from '../testing/fakeStripeJs.js'
import { renderKit } from '../testing/renderKit.js'
import { loadStripeJs } from './loadStripeJs.js'

const scriptOtherThan = (before?: Element) =>
  vi.waitFor(() => {
    const found = document.querySelector('script[src^="https://js.stripe.com"]')
    if (!found || found === before) throw new Error('Nobody asked for Stripe.js.')
    return found
  }, 15_000)

/** The loader asks twice before it gives up. */
async function refuse() {
  const first = await scriptOtherThan()
  first.dispatchEvent(new Event('error'))
  const second = await scriptOtherThan(first)
  second.dispatchEvent(new Event('error'))
}

const forget = () => {
  for (const left of document.querySelectorAll('script')) left.remove()
}
afterEach(forget)

describe('Stripe.js that does not come', () => {
  it('is an error that says so, and the next call tries again', async () => {
    const loading = loadStripeJs('pk_test_sandbox', 'en')
    await refuse()
    await expect(loading).rejects.toMatchObject({ type: 'api_connection_error', code: 'stripe_js_blocked' })
    forget()
    const again = loadStripeJs('pk_test_sandbox', 'en')
    await refuse()
    await expect(again).rejects.toMatchObject({ code: 'stripe_js_blocked' })
  })

  it('because of the page’s own policy names the directive', async () => {
    const loading = loadStripeJs('pk_test_sandbox', 'en')
    const facts = { blockedURI: 'https://js.stripe.com/endive/stripe.js', effectiveDirective: 'script-src-elem' }
    await refuse()
    document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { ...facts, disposition: 'enforce' }))
    await expect(loading).rejects.toMatchObject({ code: 'stripe_js_csp', param: 'script-src' })
  })

  it('leaves the number here, says what keeps Stripe away, and leads on', async () => {
    const onSave = vi.fn()
    const { user } = renderKit(
      <FieldGroupForm
        kind={BankAccount}
        group={{ kind: 'bank_account' }}
        account={anOnboardedAccount({ country: 'US', default_currency: 'usd' })}
        onSave={onSave}
      />,
      { routes: { getOnboarding: anOnboarding() } },
    )
    await user.type(await screen.findByRole('textbox', { name: 'Routing number' }), '110000000')
    await user.type(screen.getByRole('textbox', { name: 'Account number' }), '000123456789')
    await user.type(screen.getByRole('textbox', { name: 'Account holder' }), 'Jenny Rosen')
    const save = screen.getByRole('button', { name: 'Save' })
    await user.click(save)
    await act(refuse)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The number was not sent anywhere. Allow js.stripe.com, then continue.',
    )
    expect(screen.getByRole('button', { name: 'Enter it on Stripe’s page' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Account number' })).toHaveValue('000123456789')

    fakeStripeJs()
    await user.click(save)
    await waitFor(() => expect(onSave).toHaveBeenCalledTimes(1))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
