import { EmbeddedCheckout, EmbeddedCheckoutProvider } from '@stripe/react-stripe-js'
import {
  CheckoutElementsProvider,
  ContactDetailsElement,
  PaymentElement,
  useCheckoutElements,
} from '@stripe/react-stripe-js/checkout'
import { loadStripe } from '@stripe/stripe-js/pure'
import { StrictMode, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'

interface CheckoutPageOptions {
  clientSecret: string
  locale?: 'en' | 'ja'
  email?: string
  contact?: boolean
  code?: string
  embedded?: boolean
  redirect?: 'always' | 'if_required'
}

interface CheckoutHost {
  told: string[]
  result?: unknown
  session?: unknown
}

const told: CheckoutHost = { told: [] }

function Summary({ email, contact, code, redirect = 'if_required' }: CheckoutPageOptions) {
  const state = useCheckoutElements()
  const [result, setResult] = useState('')
  if (state.type === 'loading') return <p>Loading</p>
  if (state.type === 'error') return <p role="alert">{state.error.message}</p>
  const { checkout } = state
  told.session = JSON.parse(JSON.stringify(checkout))
  const show = (value: unknown) => {
    told.result = value
    setResult(JSON.stringify(value))
  }
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        show(await checkout.confirm({ redirect, ...(email ? { email } : {}) }))
      }}
    >
      <ul>
        {checkout.lineItems.map((item) => (
          <li key={item.id}>
            {item.name} × {item.quantity} {item.total.amount}
            {item.adjustableQuantity && (
              <button
                type="button"
                onClick={async () =>
                  show(await checkout.updateLineItemQuantity({ lineItem: item.id, quantity: item.quantity + 1 }))
                }
              >
                One more
              </button>
            )}
          </li>
        ))}
      </ul>
      <p data-total>{checkout.total.total.amount}</p>
      {code && (
        <button type="button" onClick={async () => show(await checkout.applyPromotionCode(code))}>
          Apply
        </button>
      )}
      {contact && <ContactDetailsElement />}
      <PaymentElement />
      <button type="submit">Pay</button>
      <output>{result}</output>
    </form>
  )
}

function App(options: CheckoutPageOptions) {
  const { clientSecret, locale = 'en', embedded } = options
  const stripe = useMemo(() => loadStripe('pk_test_sandbox', { locale }), [locale])
  if (embedded) {
    return (
      <EmbeddedCheckoutProvider
        stripe={stripe}
        options={{ clientSecret, ...(options.redirect ? {} : { onComplete: () => told.told.push('complete') }) }}
      >
        <EmbeddedCheckout />
      </EmbeddedCheckoutProvider>
    )
  }
  return (
    <CheckoutElementsProvider stripe={stripe} options={{ clientSecret }}>
      <Summary {...options} />
    </CheckoutElementsProvider>
  )
}

Object.assign(window, {
  checkoutHost: told,
  startCheckout(options: CheckoutPageOptions) {
    const place = document.createElement('main')
    document.body.append(place)
    createRoot(place).render(
      <StrictMode>
        <App {...options} />
      </StrictMode>,
    )
  },
})
