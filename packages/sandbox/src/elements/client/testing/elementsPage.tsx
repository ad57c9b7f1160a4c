import {
  AddressElement,
  CardCvcElement,
  CardElement,
  CardExpiryElement,
  CardNumberElement,
  Elements,
  ExpressCheckoutElement,
  LinkAuthenticationElement,
  PaymentElement,
  useElements,
  useStripe,
} from '@stripe/react-stripe-js'
import type { Appearance, Stripe, StripeElements, StripeElementsOptions } from '@stripe/stripe-js'
import { loadStripe } from '@stripe/stripe-js/pure'
import { type FormEvent, StrictMode, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { PageOptions } from '../../testing/pageOptions.js'

declare global {
  interface Window {
    /** Given by the test: makes an intent on the platform's server. */
    mint: (confirmationToken?: string) => Promise<string>
    host: Host
  }
}

interface Host {
  told: unknown[]
  stripe?: Stripe | null
  elements?: StripeElements | null
  result?: unknown
  start(options: PageOptions): void
  redress(appearance: Appearance): void
}

const log = (event: string) => (payload: unknown) => {
  window.host.told.push([event, payload])
}

function Form({
  show = ['payment'],
  payment,
  address,
  submit = 'confirmPayment',
  returnUrl,
  redirect,
  elements: group,
}: PageOptions) {
  const stripe = useStripe()
  const elements = useElements()
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')
  useEffect(() => {
    Object.assign(window.host, { stripe, elements })
  }, [stripe, elements])

  const pay = async (event: FormEvent) => {
    event.preventDefault()
    if (!stripe || !elements) return
    setBusy(true)
    const result = await call(stripe, elements).catch((error: Error) => ({ thrown: `${error.name}: ${error.message}` }))
    window.host.result = result
    setMessage(JSON.stringify(result))
    setBusy(false)
  }

  const call = async (stripe: Stripe, elements: StripeElements): Promise<unknown> => {
    const clientSecret = group && 'clientSecret' in group ? (group.clientSecret ?? '') : ''
    const confirmParams = { return_url: returnUrl ?? `${location.origin}/done?order=1` }
    const card = elements.getElement('card') ?? elements.getElement('cardNumber')
    switch (submit) {
      case 'confirmPayment':
        return redirect === 'if_required'
          ? stripe.confirmPayment({ elements, confirmParams, redirect })
          : stripe.confirmPayment({ elements, confirmParams })
      case 'confirmSetup':
        return redirect === 'if_required'
          ? stripe.confirmSetup({ elements, confirmParams, redirect })
          : stripe.confirmSetup({ elements, confirmParams })
      case 'deferred': {
        const { error } = await elements.submit()
        if (error) return { error }
        return stripe.confirmPayment({
          elements,
          clientSecret: await window.mint(),
          confirmParams,
          redirect: 'if_required',
        })
      }
      case 'confirmationToken': {
        const { error } = await elements.submit()
        if (error) return { error }
        const made = await stripe.createConfirmationToken({
          elements,
          params: { return_url: confirmParams.return_url },
        })
        if (made.error) return made
        const secret = await window.mint(made.confirmationToken.id)
        return { token: made.confirmationToken, ...(await stripe.handleNextAction({ clientSecret: secret })) }
      }
      case 'paymentMethod': {
        const { error } = await elements.submit()
        return error ? { error } : stripe.createPaymentMethod({ elements })
      }
      case 'confirmCardPayment':
        return (
          card &&
          stripe.confirmCardPayment(await window.mint(), {
            payment_method: { card, billing_details: { name: 'Ann Reader' } },
          })
        )
      case 'confirmCardSetup':
        return card && stripe.confirmCardSetup(await window.mint(), { payment_method: { card } })
      case 'token':
        return card && stripe.createToken(card, { name: 'Ann Reader' })
    }
    return clientSecret
  }

  const events = (name: string) => ({
    onReady: () => log(`${name} ready`)(undefined),
    onChange: log(`${name} change`),
    onFocus: log(`${name} focus`),
    onBlur: log(`${name} blur`),
    onEscape: () => log(`${name} escape`)(undefined),
  })
  const loading = (name: string) => ({
    onLoadError: log(`${name} loaderror`),
    onLoaderStart: log(`${name} loaderstart`),
  })
  return (
    <form onSubmit={pay}>
      {show.includes('express') && (
        <ExpressCheckoutElement onConfirm={() => undefined} onReady={log('express ready')} />
      )}
      {show.includes('link') && <LinkAuthenticationElement {...events('link')} />}
      {show.includes('address') && address && (
        <AddressElement options={address} {...events('address')} {...loading('address')} />
      )}
      {show.includes('payment') && (
        <PaymentElement {...(payment ? { options: payment } : {})} {...events('payment')} {...loading('payment')} />
      )}
      {show.includes('card') && <CardElement {...events('card')} />}
      {show.includes('split') && (
        <>
          <CardNumberElement {...events('number')} />
          <CardExpiryElement {...events('expiry')} />
          <CardCvcElement {...events('cvc')} />
        </>
      )}
      <button type="submit" disabled={busy || !stripe}>
        Pay
      </button>
      <output>{message}</output>
    </form>
  )
}

function App(options: PageOptions) {
  const [appearance, setAppearance] = useState<Appearance>()
  const stripe = useMemo(() => loadStripe(options.publishableKey ?? 'pk_test_sandbox', options.stripe), [options])
  window.host.redress = setAppearance
  const group = appearance ? { ...options.elements, appearance } : options.elements
  return (
    <Elements stripe={stripe} {...(group ? { options: group as StripeElementsOptions } : {})}>
      <Form {...options} />
    </Elements>
  )
}

window.host = {
  told: [],
  start(options) {
    const place = document.createElement('main')
    document.body.append(place)
    if (options.background) document.body.classList.add(options.background)
    createRoot(place).render(
      <StrictMode>
        <App {...options} />
      </StrictMode>,
    )
  },
  redress: () => undefined,
}
