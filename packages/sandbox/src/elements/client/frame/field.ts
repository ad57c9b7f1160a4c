import { type Child, h } from '../../../browser/client/dom.js'
import type { FieldErrorCode, Messages } from '../messages/en.js'

type Control = HTMLInputElement | HTMLSelectElement

export interface Field {
  readonly root: HTMLElement
  readonly control: Control
  readonly value: string
  set(value: string): void
  /** What is wrong with what stands there now. */
  problem(): FieldErrorCode | undefined
  /** Shows what is wrong, or that nothing is. */
  show(): void
  /** Words in another language; the label may depend on what was chosen elsewhere. */
  relabel(messages: Messages): void
}

interface FieldDescription {
  id: string
  /** The `name` that Stripe's own inputs carry: tests find them by it. */
  name: string
  autocomplete: AutoFill
  label(messages: Messages): string
  placeholder?(messages: Messages): string
  problem(value: string): FieldErrorCode | undefined
  /** Told after every change. */
  changed(): void
  /** Stands inside the box, after the text. */
  adornment?: Child
  /** The label is only spoken: the one-line card form has no room for it. */
  bare?: boolean
  hint?(messages: Messages): string
}

export interface TextDescription extends FieldDescription {
  type?: 'text' | 'email' | 'tel'
  inputMode?: 'numeric' | 'tel' | 'email'
  /** What is made of what was typed; `erasing` when the last key took something away. */
  format?(typed: string, erasing: boolean): string
}

interface SelectDescription extends FieldDescription {
  choices(messages: Messages): readonly (readonly [value: string, text: string])[]
}

export function textField(description: TextDescription): Field {
  const { format = (typed: string) => typed } = description
  const input = h('input', {
    type: description.type ?? 'text',
    inputmode: description.inputMode,
    autocorrect: 'off',
    spellcheck: 'false',
    'aria-required': 'true',
    oninput: (event) => {
      const erasing = event instanceof InputEvent && event.inputType.startsWith('delete')
      reformat(input, (typed) => format(typed, erasing))
      field.typed()
    },
  })
  const field = wrap(description, input)
  return {
    ...field,
    get value() {
      return input.value
    },
    set(value) {
      input.value = format(value, false)
    },
    relabel(messages) {
      field.relabel(messages)
      input.placeholder = description.placeholder?.(messages) ?? ''
    },
  }
}

export function selectField(description: SelectDescription): Field {
  const select = h('select', { onchange: () => field.typed() })
  const field = wrap(description, select)
  return {
    ...field,
    get value() {
      return select.value
    },
    set(value) {
      if ([...select.options].some((option) => option.value === value)) select.value = value
    },
    relabel(messages) {
      field.relabel(messages)
      const before = select.value
      const texts = description.choices(messages)
      select.replaceChildren(...texts.map(([value, text]) => h('option', { value }, text)))
      if (texts.some(([value]) => value === before)) select.value = before
    },
  }
}

/** Label, box and error of one control, tied together for those who hear them. */
function wrap(description: FieldDescription, control: Control) {
  const { id, name } = description
  const errorId = `${id}-error`
  const label = h('label', { class: description.bare ? 'Label visually-hidden' : 'Label', for: id })
  const error = h('p', { class: 'Error', id: errorId, role: 'alert', hidden: true })
  const hint = h('span', { class: 'visually-hidden', id: `${id}-hint` })
  control.id = id
  control.name = name
  control.autocomplete = description.autocomplete
  control.classList.add(control instanceof HTMLSelectElement ? 'Select' : 'Input')
  if (description.bare) control.classList.add('bare')
  if (description.hint) control.setAttribute('aria-describedby', hint.id)
  const box = h('div', { class: 'box' }, control, description.adornment, hint)
  const root = h('div', { class: 'Field', 'data-field': name }, label, box, description.bare ? undefined : error)

  let messages: Messages | undefined
  let shown: FieldErrorCode | undefined

  const display = (problem: FieldErrorCode | undefined) => {
    shown = problem
    control.classList.toggle('Input--invalid', problem !== undefined)
    label.classList.toggle('Label--invalid', problem !== undefined)
    control.setAttribute('aria-invalid', String(problem !== undefined))
    const describers = [description.hint && hint.id, problem && errorId].filter(Boolean)
    if (describers.length) control.setAttribute('aria-describedby', describers.join(' '))
    else control.removeAttribute('aria-describedby')
    error.hidden = problem === undefined
    error.textContent = problem === undefined ? '' : (messages?.fields[problem] ?? '')
  }
  const problem = () => description.problem(control.value)
  const mark = () => {
    control.classList.toggle('Input--empty', control.value === '')
    label.classList.toggle('Label--resting', control.value === '' && control !== document.activeElement)
    label.classList.toggle('Label--floating', control.value !== '' || control === document.activeElement)
  }

  control.addEventListener('focus', mark)
  control.addEventListener('blur', () => {
    mark()
    display(control.value === '' && !shown ? undefined : problem())
  })

  return {
    root,
    control,
    problem,
    show: () => display(problem()),
    typed() {
      mark()
      const found = problem()
      // What cannot become right by typing on is told at once; what is only unfinished waits until the field is left.
      display(found?.startsWith('invalid_') && found !== 'invalid_email' ? found : undefined)
      description.changed()
    },
    relabel(words: Messages) {
      messages = words
      label.textContent = description.label(words)
      hint.textContent = description.hint?.(words) ?? ''
      mark()
      display(shown)
    },
  }
}

/** Puts the formatted text in, with the caret after the same digit or letter as before. */
function reformat(input: HTMLInputElement, format: (typed: string) => string): void {
  const caret = input.type === 'email' ? null : input.selectionStart
  const before = input.value
  const after = format(before)
  if (after === before) return
  input.value = after
  if (caret === null || caret === before.length) return
  const counted = before.slice(0, caret).replace(/[\s/]/g, '').length
  let position = 0
  for (let seen = 0; seen < counted && position < after.length; position++) {
    if (!/[\s/]/.test(after[position] ?? '')) seen++
  }
  input.setSelectionRange(position, position)
}
