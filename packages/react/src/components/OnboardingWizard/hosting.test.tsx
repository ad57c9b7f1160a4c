import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeRoute } from '../../testing/fakeRoute.js'
import { press, renderWizard, saved, seller, site, title, website } from '../../testing/wizard.js'
import { OnboardingWizard, type OnboardingWizardProps } from './index.js'

beforeEach(() => history.replaceState(null, ''))
afterEach(() => history.replaceState(null, ''))

describe('the host', () => {
  const fields = (settings: NonNullable<OnboardingWizardProps['fields']>) => ({ fields: settings })

  it('fills in, locks and hides fields by Stripe’s names', async () => {
    const updateAccount = fakeRoute('updateAccount', saved)
    const { user } = renderWizard(
      seller,
      { updateAccount },
      fields({
        'business_profile.url': { value: site.url, locked: true },
        'business_profile.product_description': { value: site.product_description, hidden: true },
        'individual.first_name': { value: 'Ada' },
      }),
    )
    expect(await website()).toHaveAttribute('readonly')
    expect(await website()).toHaveAccessibleDescription('Set by the platform')
    expect(screen.queryByRole('textbox', { name: 'What you sell' })).toBeNull()
    await user.click(press('Continue'))
    await title('More information')
    expect(updateAccount.mock.calls).toEqual([[{ business_profile: site }]])
  })

  it('is told which field it hides without giving what Stripe asks for', async () => {
    const onError = vi.fn()
    const { user } = renderWizard(seller, {}, fields({ 'business_profile.product_description': { hidden: true } }), {
      onError,
    })
    await user.type(await website(), 'ada.example.com')
    await user.click(press('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Stripe did not accept this: What you sell.')
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'hidden_field_without_value',
        param: 'business_profile.product_description',
        message: expect.stringContaining("Give fields['business_profile.product_description'] a value"),
      }),
    )
  })

  it('orders and chooses steps', async () => {
    renderWizard(seller, {}, { steps: { order: ['review', 'more'], only: ['review', 'more'] } })
    const steps = await screen.findByRole('navigation', { name: 'Steps' })
    const [first, second] = within(steps).getAllByRole('button')
    expect(first).toHaveAccessibleName('Review')
    expect(second).toHaveAccessibleName('More')
  })

  it('routes by itself where it wants to', async () => {
    const onStepChange = vi.fn()
    const { user, rerenderWith } = renderWizard(seller, {}, { step: 'more', onStepChange })
    await title('More information')
    await user.click(press('Review'))
    expect(onStepChange).toHaveBeenCalledExactlyOnceWith({ step: 'review' })
    expect(await title('More information')).toBeVisible()
    rerenderWith({}, <OnboardingWizard mode="api" step="review" onStepChange={onStepChange} />)
    expect(await title('Check and submit')).toBeVisible()
    expect(history.state).toBeNull()
  })

  it('hears that somebody wants to leave', async () => {
    const onExit = vi.fn()
    const onEvent = vi.fn()
    const { user } = renderWizard(seller, {}, { onExit }, { onEvent })
    await website()
    await user.click(press('Type (done)'))
    await user.click(await screen.findByRole('button', { name: 'Finish later' }))
    expect(onExit).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenLastCalledWith({ type: 'onboarding_exited', mode: 'api' })
  })
})
