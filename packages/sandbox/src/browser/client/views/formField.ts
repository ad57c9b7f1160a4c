import { type Child, h } from '../dom.js'
import { icon } from '../icons.js'
import type { FormField } from '../onboardingObjects.js'
import type { Ui } from '../ui.js'
import { said } from './said.js'

interface FieldOptions {
  field: FormField
  /** What was typed, or is known. */
  value: string
  ui: Ui
  change(value: string): void
  upload(file: File): void
  uploading: boolean
}

/** One question: its label, its control, what helps and what is wrong with it. */
export function formField(options: FieldOptions): HTMLElement {
  const { field, ui } = options
  const { path, type, label, hint, error, required } = field
  const words = ui.messages.account
  const id = idOf(path)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  const notes: Child = [
    hint ? h('p', { id: `${id}-hint`, class: 'small secondary' }, said(hint, ui)) : null,
    error ? h('p', { id: `${id}-error`, class: 'small problem' }, said(error.message, ui)) : null,
  ]
  if (type === 'checkbox') {
    return h(
      'div',
      { class: 'question wide' },
      h('label', { class: 'tick' }, control(options, described), said(label, ui)),
      notes,
    )
  }
  const wide = /description|\.url$|_url$|document$|files$|\.form$|business_type$|address\.line1$/.test(path)
  return h(
    'div',
    { class: wide ? 'question wide' : begins.test(path) ? 'question begins' : 'question' },
    h(
      'label',
      { class: 'label', for: id },
      said(label, ui),
      required || !field.due ? null : h('span', { class: 'small secondary' }, ` (${words.optional})`),
    ),
    control(options, described),
    notes,
  )
}

/** What stands at the start of a line, so that names and addresses are read in one piece. */
const begins = /\.(last_name(_kanji|_kana)?|address_kan(a|ji)\.postal_code)$/

/** Names a field's control in its form. */
export const idOf = (path: string): string => path.replace(/\W/g, '-')

function control(options: FieldOptions, described: string | undefined): Child {
  const { field, value, change, ui } = options
  const { path, type, error, autocomplete } = field
  const id = idOf(path)
  const common = {
    id,
    'data-key': path,
    'aria-describedby': described,
    'aria-invalid': error ? 'true' : undefined,
    'aria-required': field.required ? 'true' : undefined,
  }
  if (type === 'checkbox') {
    return h('input', {
      ...common,
      type,
      checked: value === 'true',
      onchange: ({ target }) => {
        if (target instanceof HTMLInputElement) change(target.checked ? 'true' : '')
      },
    })
  }
  if (type === 'select') return choice({ ...options, common, empty: ui.messages.account.choose })
  if (type === 'file') return documentChoice(options, common)
  return h(
    'div',
    { class: 'input' },
    h('input', {
      ...common,
      type,
      value,
      // Also what keeps the caret where it was when the form is drawn again.
      inputmode: type === 'date' ? undefined : (inputModes[type] ?? (isNumber(path) ? 'numeric' : 'text')),
      autocomplete: autocomplete ?? 'off',
      oninput: ({ target }) => {
        if (target instanceof HTMLInputElement) change(target.value)
      },
    }),
  )
}

const inputModes: Record<string, string> = { email: 'email', tel: 'tel', url: 'url' }

const isNumber = (path: string) => /postal_code$|_number$|ssn_last_4$|tax_id$|percent_ownership$/.test(path)

type Common = Record<string, string | undefined>

function choice({ field, value, change, ui, common, empty }: FieldOptions & { common: Common; empty: string }) {
  return h(
    'div',
    { class: 'select-box' },
    h(
      'select',
      {
        ...common,
        class: 'select',
        onchange: ({ target }) => {
          if (target instanceof HTMLSelectElement) change(target.value)
        },
      },
      h('option', { value: '', selected: value === '' }, empty),
      (field.options ?? []).map((option) =>
        h('option', { value: option.value, selected: option.value === value }, said(option.label, ui)),
      ),
    ),
    icon('chevron', 14),
  )
}

/** A file of one's own, or one of the documents that test mode knows. */
function documentChoice(options: FieldOptions, common: Common): Child {
  const { field, value, ui, upload, uploading } = options
  const words = ui.messages.account
  const isSample = (field.options ?? []).some((option) => option.value === value)
  const state = uploading ? words.uploading : value !== '' && !isSample ? words.received : words.upload
  return [
    h('input', {
      ...common,
      type: 'file',
      class: 'file',
      accept: '.pdf,.jpg,.jpeg,.png',
      onchange: ({ target }) => {
        const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined
        if (file) upload(file)
      },
    }),
    h('p', { class: 'small secondary', role: 'status' }, state),
    field.options?.length
      ? choice({
          ...options,
          common: { 'aria-label': words.sample, 'data-key': `${field.path}-sample` },
          empty: words.sample,
        })
      : null,
  ]
}
