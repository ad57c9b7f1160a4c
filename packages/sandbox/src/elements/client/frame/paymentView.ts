import type { PaymentMethod } from '@stripe/stripe-js'
import { type Child, h } from '../../../browser/client/dom.js'
import { brands } from '../card/brand.js'
import { mergeBilling } from '../mergeBilling.js'
import type { MethodData, MethodResult } from '../protocol.js'
import { billingFields } from './billingFields.js'
import { cardFields } from './cardFields.js'
import { type Choice, type Chooser, createChooser } from './chooser.js'
import type { Field } from './field.js'
import { type Frame, fieldError, type View } from './frame.js'
import { savedCardRow } from './savedCardRow.js'

/** Shown beside the card because a buyer knows them, and refused because no wallet can work here. */
const wallets = [
  { option: 'applePay', type: 'apple_pay', name: 'Apple Pay' },
  { option: 'googlePay', type: 'google_pay', name: 'Google Pay' },
] as const

/** The Payment Element: a card, one of the buyer's saved ones, or nothing yet. */
export function paymentView(frame: Frame): View {
  const { settings } = frame
  const layoutOf = () => {
    const { layout } = frame.settings.options
    return typeof layout === 'object' ? layout : { type: layout ?? 'auto' }
  }
  const saved = settings.session.customer?.saved ?? []
  let removed: readonly string[] = []
  let selected: string | null =
    layoutOf().type === 'accordion' && layoutOf().defaultCollapsed ? null : (saved[0]?.id ?? 'card')
  let lastTold = ''

  const changed = () => {
    layOut()
    report()
  }
  const card = cardFields(frame, {
    names: { number: 'payment-number', expiry: 'payment-expiry', cvc: 'payment-cvc' },
    changed: () => report(),
  })
  card.number.control.name = 'number'
  card.expiry.control.name = 'expiry'
  card.cvc.control.name = 'cvc'
  const billing = billingFields(frame, changed)
  const save = h('input', { type: 'checkbox', id: 'payment-save-input', onchange: () => report() })

  const grid = h('div', { class: 'grid card' })
  const others = h('div', { class: 'grid' })
  const terms = h('p', { class: 'TermsText' })
  const saveChoice = h('label', { class: 'choice', for: 'payment-save-input' })
  const form = h('div', { class: 'stack' }, grid, others, saveChoice, terms)
  const root = h('div', { class: 'stack' })
  const mark = h('p', { class: 'mark' })

  const fields = (): Field[] => [card.number, card.expiry, card.cvc, ...billing.shown().map(({ field }) => field)]
  const savedNow = () => saved.filter(({ id }) => !removed.includes(id))
  const savedChosen = (): PaymentMethod | undefined => savedNow().find(({ id }) => id === selected)

  const select = (value: string | null) => {
    if (selected === value) return
    selected = value
    draw()
    report()
  }

  const layOut = () => {
    const shown = billing.shown()
    const parts = new Set(shown.map(({ field }) => field.root))
    // Moving an element takes its focus away: only what changed is moved.
    for (const child of [...others.children]) if (child instanceof HTMLElement && !parts.has(child)) child.remove()
    for (const { field, half } of shown) {
      field.root.classList.toggle('half', half)
      if (field.root.parentElement !== others) others.append(field.root)
      field.relabel(frame.messages)
    }
    others.hidden = shown.length === 0
  }

  const draw = () => {
    const { messages } = frame
    for (const field of [card.number, card.expiry, card.cvc]) field.relabel(messages)
    card.expiry.root.classList.add('half')
    card.cvc.root.classList.add('half')
    if (card.number.root.parentElement !== grid) grid.append(card.number.root, card.expiry.root, card.cvc.root)
    layOut()
    const { options, session, setsUp } = frame.settings
    for (const control of form.querySelectorAll('input, select')) {
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.disabled = Boolean(options.readOnly)
    }
    const wish = options.terms?.card ?? 'auto'
    terms.hidden = !(wish === 'always' || (wish === 'auto' && setsUp))
    terms.textContent = messages.mandate(options.business?.name ?? session.business_name ?? messages.thisBusiness)
    saveChoice.hidden = !session.customer?.maySave
    saveChoice.replaceChildren(save, messages.saveForLater)
    mark.replaceChildren(h('b', {}, messages.sandbox), h('span', {}, messages.sandboxHint))
    chooser.draw(choices(), selected, layoutOf())
    root.replaceChildren(chooser.root, mark)
  }

  const choices = (): Choice[] => {
    const { messages } = frame
    const hidden = frame.settings.options.wallets
    return [
      ...savedNow().map((method) => savedChoice(method)),
      { value: 'card', label: savedNow().length ? messages.useNew : messages.card, content: form },
      ...wallets
        .filter(({ option }) => hidden?.[option] !== 'never')
        .map(({ type, name }) => ({
          value: type,
          label: name,
          unavailable: [messages.unavailable, messages.unavailableWhy] as const,
        })),
    ]
  }
  const savedChoice = (method: PaymentMethod): Choice => {
    const { brand = 'unknown', last4 = '' } = method.card ?? {}
    const known = Object.entries(brands).find(([name]) => name === brand)?.[1]
    const content: Child = savedCardRow(frame, method, () => remove(method))
    return { value: method.id, label: frame.messages.savedCard(known?.name || brand, last4), content }
  }
  const remove = async (method: PaymentMethod) => {
    const { customerSecret: customer_session_client_secret } = frame.settings
    const { error } = await frame.api.post(`payment_methods/${method.id}/detach`, { customer_session_client_secret })
    if (!error) {
      removed = [...removed, method.id]
      select(savedNow()[0]?.id ?? 'card')
    }
    const { id, type, billing_details } = method
    const told = { success: !error, payment_method: { id, type, billing_details } }
    frame.tell('savedpaymentmethodremove', error ? { ...told, error: error.message } : told)
  }
  const chooser: Chooser = createChooser(frame, select)

  const complete = () =>
    savedChosen() !== undefined || (selected === 'card' && fields().every((field) => !field.problem()))
  const value = () => {
    const method = savedChosen()
    const { maySave } = frame.settings.session.customer ?? {}
    return {
      type: selected === null ? '' : (method?.type ?? selected),
      ...(method
        ? { payment_method: { id: method.id, type: method.type, billing_details: method.billing_details } }
        : {}),
      ...(maySave && !method ? { savePaymentMethod: save.checked } : {}),
    }
  }
  const report = () => {
    const change = {
      empty: !savedChosen() && [card.number, card.expiry, card.cvc].every((field) => field.value === ''),
      complete: complete(),
      collapsed: selected === null,
      value: value(),
    }
    const text = JSON.stringify(change)
    if (text === lastTold) return
    lastTold = text
    frame.tell('change', change)
    if (selected === 'card') tellCard()
  }
  let brandTold = ''
  const tellCard = () => {
    const brand = card.brand()
    if (brand === brandTold) return
    brandTold = brand
    frame.tell('carddetailschange', {
      loading: false,
      details: { brands: brand === 'unknown' ? null : [brand], funding: null },
    })
  }

  draw()

  return {
    root,
    update: draw,
    focus: () => (selected === 'card' ? card.number.control : root.querySelector('button'))?.focus(),
    clear() {
      for (const field of [card.number, card.expiry, card.cvc]) {
        field.set('')
        field.relabel(frame.messages)
      }
      draw()
      report()
    },
    collapse: () => select(null),
    validate() {
      if (savedChosen()) return null
      if (selected !== 'card') return fieldError(frame.messages, 'incomplete_payment_details')
      for (const field of fields()) field.show()
      const wrong = fields().find((field) => field.problem())
      const problem = wrong?.problem()
      if (!wrong || !problem) return null
      wrong.control.focus()
      return fieldError(frame.messages, problem)
    },
    value,
    async createPaymentMethod({ billing_details, ...data }: MethodData): Promise<MethodResult> {
      const method = savedChosen()
      if (method) return { paymentMethod: method, keepFor: null }
      const { maySave, saveUsage = null } = frame.settings.session.customer ?? {}
      const keep = maySave && save.checked
      const { value, error } = await frame.api.post<PaymentMethod>('payment_methods', {
        type: 'card',
        card: card.parts(),
        billing_details: mergeBilling(billing.details(), billing_details),
        ...(keep ? { allow_redisplay: 'always' } : {}),
        ...data,
      })
      return error ? { error } : { paymentMethod: value, keepFor: keep ? saveUsage : null }
    },
  }
}
