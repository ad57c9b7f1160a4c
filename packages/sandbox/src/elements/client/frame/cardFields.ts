import { h } from '../../../browser/client/dom.js'
import { type Brand, brandOf, brands } from '../card/brand.js'
import { digitsOf, groupDigits, mostDigits, numberState } from '../card/cardNumber.js'
import { expiryDigits, expiryOf, expiryState, formatExpiry } from '../card/expiry.js'
import type { FieldErrorCode } from '../messages/en.js'
import { brandMark } from './brandMark.js'
import { type Field, textField } from './field.js'
import type { CardParts, Frame } from './frame.js'

type Part = 'number' | 'expiry' | 'cvc'

export interface CardFields {
  readonly number: Field
  readonly expiry: Field
  readonly cvc: Field
  brand(): Brand
  parts(which?: readonly Part[]): CardParts
}

interface Naming {
  /** Ids and names as Stripe's inputs have them in the Payment Element or in the Card Element. */
  names: Readonly<Record<Part, string>>
  bare?: boolean
  placeholders?: Partial<Record<Part, string>>
  changed(): void
}

/** Number, expiry and security code: what is typed leads on to the next, and back when a field is emptied. */
export function cardFields(frame: Frame, { names, bare = false, placeholders = {}, changed }: Naming): CardFields {
  const mark = h('span', { class: 'adornment' })
  let shownBrand: Brand | undefined
  const brand = () => brandOf(digitsOf(number.value))

  const drawBrand = () => {
    if (shownBrand === brand()) return
    shownBrand = brand()
    mark.replaceChildren(brandMark(shownBrand, frame.messages))
  }

  const onwards = (from: Field, to: Field) => {
    if (document.activeElement === from.control && from.problem() === undefined) to.control.focus()
  }
  const backwards = (field: Field, to: Field) =>
    field.control.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Backspace' && field.value === '') {
        event.preventDefault()
        to.control.focus()
      }
    })

  const number = textField({
    id: `${names.number}-input`,
    name: names.number,
    autocomplete: 'cc-number',
    inputMode: 'numeric',
    bare,
    label: (messages) => messages.cardNumber,
    placeholder: (messages) => placeholders.number ?? messages.cardNumberPlaceholder,
    adornment: mark,
    format: (typed) => {
      const digits = digitsOf(typed)
      return groupDigits(digits.slice(0, mostDigits(digits)))
    },
    problem: (value) => {
      const state = numberState(digitsOf(value))
      if (state === 'complete') return undefined
      return state === 'invalid' ? 'invalid_number' : 'incomplete_number'
    },
    changed: () => {
      drawBrand()
      cvc.relabel(frame.messages)
      if (digitsOf(number.value).length >= brands[brand()].lengths[0]) onwards(number, expiry)
      changed()
    },
  })
  const expiry = textField({
    id: `${names.expiry}-input`,
    name: names.expiry,
    autocomplete: 'cc-exp',
    inputMode: 'numeric',
    bare,
    label: (messages) => messages.expiry,
    placeholder: (messages) => placeholders.expiry ?? messages.expiryPlaceholder,
    format: (typed, erasing) => formatExpiry(expiryDigits(typed), erasing),
    problem: (value) => expiryProblems[expiryState(expiryDigits(value), frame.today())],
    changed: () => {
      onwards(expiry, cvc)
      changed()
    },
  })
  const cvc = textField({
    id: `${names.cvc}-input`,
    name: names.cvc,
    autocomplete: 'cc-csc',
    inputMode: 'numeric',
    bare,
    label: (messages) => messages.cvc,
    placeholder: (messages) => placeholders.cvc ?? messages.cvcPlaceholder,
    hint: (messages) => (brand() === 'amex' ? messages.cvcHintAmex : messages.cvcHint),
    format: (typed) => digitsOf(typed).slice(0, brand() === 'unknown' ? 4 : brands[brand()].cvc),
    problem: (value) => (value.length >= brands[brand()].cvc ? undefined : 'incomplete_cvc'),
    changed,
  })
  backwards(expiry, number)
  backwards(cvc, expiry)
  drawBrand()

  return {
    number,
    expiry,
    cvc,
    brand,
    parts(which = ['number', 'expiry', 'cvc']) {
      const { month, year } = expiryOf(expiryDigits(expiry.value), frame.today())
      return {
        ...(which.includes('number') ? { number: digitsOf(number.value) } : {}),
        ...(which.includes('expiry') ? { exp_month: month, exp_year: year } : {}),
        ...(which.includes('cvc') ? { cvc: cvc.value } : {}),
      }
    },
  }
}

const expiryProblems: Readonly<Record<ReturnType<typeof expiryState>, FieldErrorCode | undefined>> = {
  empty: 'incomplete_expiry',
  incomplete: 'incomplete_expiry',
  invalid_month: 'invalid_expiry_month',
  past_year: 'invalid_expiry_year_past',
  past_month: 'invalid_expiry_month_past',
  far_year: 'invalid_expiry_year',
  complete: undefined,
}
