import type { StripeEmbeddedCheckoutOptions } from '@stripe/stripe-js'
import type { PublicCheckout } from '../../checkout/publicCheckout.js'
import type { IntentTools } from '../host/intents.js'
import { IntegrationError } from '../integrationError.js'

/** The page tells when it is done; a page that cannot is found out by asking. */
const every = 1500

/** Room enough for the bank's question. */
const least = 480

let open = false

/** `stripe.createEmbeddedCheckoutPage()`: the hosted page of a Checkout session in a frame of the host's. */
export async function embeddedPage(
  { api, base, messages }: IntentTools,
  { clientSecret, fetchClientSecret, onComplete }: StripeEmbeddedCheckoutOptions,
) {
  if (open) throw new IntegrationError('You cannot have multiple Embedded Checkout objects.')
  const secret = clientSecret ?? (await fetchClientSecret?.())
  const id = /^(cs_\w+?)_secret_/.exec(secret ?? '')?.[1]
  if (!id) {
    throw new IntegrationError(
      'Embedded Checkout needs `clientSecret` or `fetchClientSecret`, with the client secret of a Checkout session whose ui_mode is embedded_page.',
    )
  }
  const look = () => api.get<PublicCheckout>(`checkout/sessions/${id}`, { client_secret: secret })
  const { value: session, error } = await look()
  if (error) throw new IntegrationError(error.message ?? '')
  if (!session.page) {
    throw new IntegrationError(
      `The Checkout session ${id} has ui_mode ${session.ui_mode}: an embedded page needs embedded_page.`,
    )
  }
  open = true
  const url = new URL(session.page, base)
  url.searchParams.set('embedded', '1')
  url.searchParams.set('locale', messages().locale)

  let frame: HTMLIFrameElement | undefined
  let timer: ReturnType<typeof setInterval> | undefined
  let done = false

  const ask = async () => {
    const { value } = await look()
    if (value?.status !== 'complete' || done) return
    done = true
    clearInterval(timer)
    // A card never needs the redirect: then the page decides what is shown next.
    if (value.redirect_on_completion !== 'always' || !value.return_url) return onComplete?.()
    location.assign(new URL(value.return_url.replaceAll('{CHECKOUT_SESSION_ID}', value.id), location.href))
  }
  const hear = ({ source, data }: MessageEvent) => {
    if (!frame || source !== frame.contentWindow) return
    if (data?.sandboxCheckout === 'complete') void ask()
    if (data?.sandboxCheckout === 'height' && typeof data.height === 'number') {
      frame.style.blockSize = `${Math.max(data.height, least)}px`
    }
  }
  const unmount = () => {
    clearInterval(timer)
    removeEventListener('message', hear)
    frame?.remove()
    frame = undefined
  }

  return {
    mount(where: string | HTMLElement) {
      const place = typeof where === 'string' ? document.querySelector(where) : where
      if (!place) throw new IntegrationError(`There is no element to mount Embedded Checkout in: ${String(where)}.`)
      frame = document.createElement('iframe')
      frame.title = 'Secure checkout frame'
      frame.name = 'embedded-checkout'
      frame.allow = 'payment *'
      Object.assign(frame.style, {
        border: '0',
        inlineSize: '100%',
        blockSize: `${least}px`,
        display: 'block',
        colorScheme: 'auto',
      })
      frame.addEventListener('load', ask)
      frame.src = url.href
      addEventListener('message', hear)
      timer = setInterval(ask, every)
      place.append(frame)
    },
    unmount,
    destroy() {
      unmount()
      open = false
    },
  }
}
