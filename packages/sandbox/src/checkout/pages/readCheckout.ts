import type Stripe from 'stripe'
import type { PageLocale } from '../../hosted/pageLocale.js'
import { readCard } from '../../invoices/pages/readCard.js'
import type { CheckoutTexts } from './texts.js'

export type CheckoutForm = Readonly<Record<string, string>>
export type CheckoutProblems = Readonly<Record<string, string>>

type Card = Exclude<ReturnType<typeof readCard>, { problem: unknown }>

export interface ReadCheckout {
  card: Card | null
  email?: string
  name?: string
  phone?: string
  shipping?: { name: string; address: Stripe.Address }
  fields: Stripe.Checkout.Session.CustomField[]
}

interface Asked {
  session: Stripe.Checkout.Session
  needsCard: boolean
  now: number
  locale: PageLocale
  texts: CheckoutTexts
}

export const shippingFields = ['country', 'postal_code', 'state', 'city', 'line1', 'line2'] as const

/** What the page asks for beside the card. */
export const asksEmail = ({ customer, customer_account: asCustomer, mode }: Stripe.Checkout.Session) =>
  customer === null && asCustomer === null && mode !== 'setup'
export const asksPhone = (session: Stripe.Checkout.Session) => session.phone_number_collection?.enabled === true
export const asksTerms = (session: Stripe.Checkout.Session) =>
  session.consent_collection?.terms_of_service === 'required'

/** What was typed, checked, or what is wrong with it by field. */
export function readCheckout(form: CheckoutForm, asked: Asked): ReadCheckout | { problems: CheckoutProblems } {
  const { session, needsCard, now, locale, texts } = asked
  const problems: Record<string, string> = {}
  const text = (name: string) => (form[name] ?? '').normalize('NFKC').trim()
  const required = (name: string) => {
    if (text(name) === '') problems[name] = texts.required
    return text(name)
  }
  const email = asksEmail(session) ? required('email') : ''
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.email = texts.emailWrong
  const name = asksEmail(session) ? required('name') : text('name')
  const phone = asksPhone(session) ? required('phone') : ''
  if (asksTerms(session) && form.terms !== 'on') problems.terms = texts.agreeFirst

  let shipping: ReadCheckout['shipping']
  if (session.shipping_address_collection) {
    for (const field of shippingFields) if (field !== 'line2') required(field)
    shipping = {
      name: required('shipping_name'),
      address: {
        country: text('country'),
        postal_code: text('postal_code'),
        state: text('state'),
        city: text('city'),
        line1: text('line1'),
        line2: text('line2') || null,
      },
    }
  }
  const fields = session.custom_fields.map((field) => {
    const at = `custom_${field.key}`
    const value = field.optional ? text(at) : required(at)
    if (field.type === 'numeric' && value !== '' && !/^\d+$/.test(value)) problems[at] = texts.numberOnly
    return answered(field, value || null)
  })
  const card = needsCard
    ? readCard({ number: form.number ?? '', expiry: form.expiry ?? '', cvc: form.cvc ?? '' }, now, locale)
    : null
  if (card && 'problem' in card) Object.assign(problems, card.problem)
  if (Object.keys(problems).length > 0) return { problems }
  return {
    card: card && 'problem' in card ? null : card,
    ...(email ? { email } : {}),
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(shipping ? { shipping } : {}),
    fields,
  }
}

function answered(
  field: Stripe.Checkout.Session.CustomField,
  value: string | null,
): Stripe.Checkout.Session.CustomField {
  if (field.dropdown) return { ...field, dropdown: { ...field.dropdown, value } }
  if (field.numeric) return { ...field, numeric: { ...field.numeric, value } }
  return field.text ? { ...field, text: { ...field.text, value } } : field
}
