import type { PaymentMethod, StripeError } from '@stripe/stripe-js'
import { h } from '../../../browser/client/dom.js'
import { mergeBilling } from '../mergeBilling.js'
import type { FieldErrorCode } from '../messages/en.js'
import type { MethodData, MethodResult } from '../protocol.js'
import { cardFields } from './cardFields.js'
import { applyElementStyle } from './elementStyle.js'
import { type Field, textField } from './field.js'
import { type CardParts, type Frame, fieldError, type View } from './frame.js'

const partsOf = {
  card: ['number', 'expiry', 'cvc'],
  cardNumber: ['number'],
  cardExpiry: ['expiry'],
  cardCvc: ['cvc'],
} as const

type CardType = keyof typeof partsOf

export const isCardType = (type: string): type is CardType => type in partsOf

/** The one-line Card Element, or one of the three that it can be split into. */
export function cardView(frame: Frame, type: CardType): View {
  const parts = partsOf[type]
  const options = () => frame.settings.options
  const { placeholder } = options()
  const card = cardFields(frame, {
    names: { number: 'cardnumber', expiry: 'exp-date', cvc: 'cvc' },
    bare: true,
    ...(placeholder === undefined || type === 'card' ? {} : { placeholders: { [parts[0]]: placeholder } }),
    changed: () => report(),
  })
  const postal = textField({
    id: 'postal-input',
    name: 'postal',
    autocomplete: 'postal-code',
    bare: true,
    label: (messages) => messages.postalCode,
    placeholder: (messages) => (frame.settings.session.country === 'US' ? 'ZIP' : messages.postalCode),
    problem: (value) => (value.trim().length >= 3 ? undefined : 'incomplete_zip'),
    changed: () => report(),
  })
  // A number alone can complete itself, but there is nothing here to go on to.
  const asksPostal = () => type === 'card' && !options().hidePostalCode
  const fields = (): Field[] => [...parts.map((part) => card[part]), ...(asksPostal() ? [postal] : [])]

  const root = h('div', { class: 'line bare-form' })
  const draw = () => {
    const shown = fields()
    for (const part of parts) card[part].root.dataset.part = part
    postal.root.dataset.part = 'postal'
    for (const field of shown) {
      field.relabel(frame.messages)
      field.control.disabled = Boolean(options().disabled)
    }
    const places = shown.map(({ root: place }) => place)
    if (places.some((place, at) => root.children[at] !== place) || root.children.length !== places.length) {
      root.replaceChildren(...places)
    }
    const icon = root.querySelector<HTMLElement>('.adornment')
    const shows = type === 'card' ? !options().hideIcon : Boolean(options().showIcon)
    if (icon) icon.hidden = !shows
    applyElementStyle(options().style, state())
  }
  const empty = () => fields().every(({ value }) => value === '')
  const problem = (): FieldErrorCode | undefined =>
    fields()
      .map((field) => field.problem())
      .find((code) => code !== undefined)
  /** What is shown as wrong: at once what cannot become right, what is only unfinished once its field was left. */
  const told = (): FieldErrorCode | undefined =>
    fields()
      .filter(({ control }) => control.getAttribute('aria-invalid') === 'true')
      .map((field) => field.problem())
      .find((code) => code !== undefined)
  const state = () => (told() ? 'invalid' : empty() ? 'empty' : problem() === undefined ? 'complete' : 'base')

  const report = () => {
    const code = told()
    applyElementStyle(options().style, state())
    frame.tell('change', {
      empty: empty(),
      complete: problem() === undefined,
      error: code ? fieldError(frame.messages, code) : undefined,
      ...(type === 'card' ? { value: { postalCode: postal.value } } : {}),
      ...(type === 'card' || type === 'cardNumber' ? { brand: card.brand() } : {}),
    })
  }
  for (const field of [card.number, card.expiry, card.cvc, postal])
    field.control.addEventListener('blur', () => report())

  const value = options().value
  postal.set(value?.postalCode ?? '')
  draw()

  const complete = (missing: CardParts): CardParts => ({ ...missing, ...card.parts(parts) })
  const validate = (): StripeError | null => {
    for (const field of fields()) field.show()
    const code = problem()
    report()
    return code ? fieldError(frame.messages, code) : null
  }
  const details = (): MethodData['billing_details'] =>
    asksPostal() && postal.value ? { address: { postal_code: postal.value.trim() } } : undefined

  return {
    root,
    update: draw,
    focus: () => fields()[0]?.control.focus(),
    clear() {
      for (const field of fields()) field.set('')
      draw()
      report()
    },
    validate,
    value: () => ({ postalCode: postal.value }),
    parts: () => card.parts(parts),
    async createPaymentMethod({ billing_details, ...data }, missing = {}): Promise<MethodResult> {
      const { value: made, error } = await frame.api.post<PaymentMethod>('payment_methods', {
        type: 'card',
        card: complete(missing),
        billing_details: mergeBilling(details(), billing_details),
        ...data,
      })
      return error ? { error } : { paymentMethod: made, keepFor: null }
    },
    async createToken(data, missing) {
      const zip = asksPostal() && postal.value ? { address_zip: postal.value.trim() } : {}
      const params =
        type === 'cardCvc'
          ? { cvc_update: { cvc: card.cvc.value } }
          : { card: { ...complete(missing), ...zip, ...data } }
      const { value: token, error } = await frame.api.post<object>('tokens', params)
      return error ? { error } : { token }
    },
  }
}
