import type { ContactOption } from '@stripe/stripe-js'
import { h } from '../../../browser/client/dom.js'
import type { FieldErrorCode } from '../messages/en.js'
import { type AddressPart, addressLayout } from './addressLayout.js'
import { countryChoices } from './countries.js'
import { type Field, selectField, textField } from './field.js'
import { type Frame, fieldError, type View } from './frame.js'
import { prefectures, usStates } from './prefectures.js'

/** The Address Element: a name and an address in the order in which its country writes one. */
export function addressView(frame: Frame): View {
  const options = () => frame.settings.options
  const given = options().defaultValues ?? {}
  const display = options().display?.name ?? 'full'
  const needed = (code: FieldErrorCode) => (value: string) => (value.trim() === '' ? code : undefined)

  const text = (
    id: string,
    autocomplete: AutoFill,
    label: Parameters<typeof textField>[0]['label'],
    more: Partial<Parameters<typeof textField>[0]> = {},
  ) =>
    textField({
      id: `Field-${id}Input`,
      name: id,
      autocomplete,
      label,
      problem: needed('incomplete_field'),
      changed: () => report(),
      ...more,
    })

  const name = text(
    'name',
    'name',
    (messages) => (display === 'organization' ? messages.organization : messages.name),
    { problem: needed('incomplete_name') },
  )
  const firstName = text('firstName', 'given-name', (messages) => messages.firstName)
  const lastName = text('lastName', 'family-name', (messages) => messages.lastName)
  const country = selectField({
    id: 'Field-countryInput',
    name: 'country',
    autocomplete: 'country',
    label: (messages) => messages.country,
    choices: (messages) => countryChoices(messages.locale, options().allowedCountries),
    problem: () => undefined,
    changed: () => {
      draw()
      report()
    },
  })
  const phone = text('phone', 'tel', (messages) => messages.phone, {
    type: 'tel',
    inputMode: 'tel',
    problem: (value) => {
      const required = options().validation?.phone?.required !== 'never'
      if (value.trim() === '') return required ? 'incomplete_phone' : undefined
      return value.replace(/\D/g, '').length >= 8 ? undefined : 'incomplete_phone'
    },
  })
  const stateText = text('administrativeArea', 'address-level1', (messages) =>
    addressLayout(country.value).stateLabel(messages),
  )
  const stateChoice = selectField({
    id: 'Field-administrativeAreaInput',
    name: 'administrativeArea',
    autocomplete: 'address-level1',
    label: (messages) => addressLayout(country.value).stateLabel(messages),
    choices: (messages) => [['', messages.select], ...stateChoices(country.value, messages.locale)],
    problem: needed('incomplete_field'),
    changed: () => report(),
  })
  const parts: Readonly<Record<Exclude<AddressPart, 'state'>, Field>> = {
    line1: text('addressLine1', 'address-line1', (messages) => messages.line1),
    line2: text('addressLine2', 'address-line2', (messages) => messages.line2, {
      placeholder: (messages) => messages.line2Placeholder,
      problem: () => undefined,
    }),
    city: text('locality', 'address-level2', (messages) => messages.city),
    postal_code: text(
      'postalCode',
      'postal-code',
      (messages) => (country.value === 'US' ? messages.zip : messages.postalCode),
      {
        problem: (value) => (value.trim().length >= 3 ? undefined : 'incomplete_zip'),
      },
    ),
  }
  const partField = (part: AddressPart): Field => {
    if (part !== 'state') return parts[part]
    return stateChoices(country.value, frame.messages.locale).length > 0 ? stateChoice : stateText
  }

  const contacts = () => options().contacts ?? []
  const saved = selectField({
    id: 'Field-contactInput',
    name: 'contact',
    autocomplete: 'off',
    label: (messages) => messages.savedAddress,
    choices: (messages) => [
      ...contacts().map(({ name: who, address }, at) => [String(at), `${who} — ${address.line1}`] as const),
      ['', messages.newAddress],
    ],
    problem: () => undefined,
    changed: () => {
      const contact = contacts()[Number(saved.value || -1)]
      fill(contact ?? {})
      report()
    },
  })
  const fill = ({ name: who = '', phone: number = '', address }: Partial<ContactOption>) => {
    name.set(who)
    phone.set(number)
    if (address) country.set(address.country)
    draw()
    for (const part of ['line1', 'line2', 'city', 'postal_code'] as const) parts[part].set(address?.[part] ?? '')
    stateChoice.set(address?.state ?? '')
    stateText.set(address?.state ?? '')
    draw()
  }
  /** Whether what stands there is one of the saved ones, as it was saved. */
  const isNew = () => {
    const contact = contacts()[Number(saved.value || -1)]
    return !contact || contact.address.line1 !== parts.line1.value || contact.name !== name.value
  }

  const names = (): Field[] => {
    if (options().fields?.name === 'never') return []
    if (display !== 'split') return [name]
    return frame.messages.locale === 'ja' ? [lastName, firstName] : [firstName, lastName]
  }
  const asksPhone = () => options().fields?.phone === 'always'
  const fields = (): Field[] => [
    ...(contacts().length > 0 ? [saved] : []),
    ...names(),
    country,
    ...addressLayout(country.value).parts.map(partField),
    ...(asksPhone() ? [phone] : []),
  ]

  const root = h('div', { class: 'grid' })
  const draw = () => {
    const places = fields().map((field) => {
      field.relabel(frame.messages)
      return field.root
    })
    for (const child of [...root.children]) if (!places.some((place) => place === child)) child.remove()
    places.forEach((place, at) => {
      if (root.children[at] !== place) root.insertBefore(place, root.children[at] ?? null)
    })
    const halves = new Set([
      firstName.root,
      lastName.root,
      parts.city.root,
      parts.postal_code.root,
      stateChoice.root,
      stateText.root,
    ])
    let open = false
    for (const [at, place] of places.entries()) {
      const next = places[at + 1]
      const half: boolean = halves.has(place) && (open || (next !== undefined && halves.has(next)))
      place.classList.toggle('half', half)
      open = half && !open
    }
  }

  const value = () => {
    const { parts: shown } = addressLayout(country.value)
    const read = (part: AddressPart) => (shown.includes(part) ? partField(part).value.trim() : '')
    const whole = frame.messages.locale === 'ja' ? [lastName, firstName] : [firstName, lastName]
    return {
      name:
        display === 'split'
          ? whole
              .map((field) => field.value.trim())
              .filter(Boolean)
              .join(' ')
          : name.value.trim(),
      ...(display === 'split' ? { firstName: firstName.value.trim(), lastName: lastName.value.trim() } : {}),
      address: {
        line1: read('line1'),
        line2: read('line2') || null,
        city: read('city'),
        state: read('state'),
        postal_code: read('postal_code'),
        country: country.value,
      },
      ...(asksPhone() ? { phone: phone.value.trim() } : {}),
    }
  }
  const complete = () => fields().every((field) => field.problem() === undefined)
  const report = () =>
    frame.tell('change', {
      elementMode: options().mode ?? 'shipping',
      empty: fields().every((field) => field === country || field === saved || field.value === ''),
      complete: complete(),
      isNewAddress: isNew(),
      value: value(),
    })

  country.relabel(frame.messages)
  country.set(given.address?.country ?? frame.settings.session.country)
  draw()
  name.set(given.name ?? '')
  firstName.set(given.firstName ?? '')
  lastName.set(given.lastName ?? '')
  phone.set(given.phone ?? '')
  for (const part of ['line1', 'line2', 'city', 'postal_code'] as const) parts[part].set(given.address?.[part] ?? '')
  stateChoice.set(given.address?.state ?? '')
  stateText.set(given.address?.state ?? '')
  draw()
  const [first] = contacts()
  if (first && !given.address) {
    saved.relabel(frame.messages)
    saved.set('0')
    fill(first)
    queueMicrotask(report)
  }
  if (given.name || given.firstName || given.address?.line1) queueMicrotask(report)

  return {
    root,
    update: draw,
    focus: () => fields()[0]?.control.focus(),
    clear() {
      for (const field of fields()) if (field !== country && field !== saved) field.set('')
      draw()
      report()
    },
    validate() {
      for (const field of fields()) field.show()
      const wrong = fields().find((field) => field.problem() !== undefined)
      wrong?.control.focus()
      const code = wrong?.problem()
      return code ? fieldError(frame.messages, code) : null
    },
    value: () => ({ complete: complete(), isNewAddress: isNew(), value: value() }),
  }
}

function stateChoices(country: string, locale: string): (readonly [string, string])[] {
  // The value is what Stripe's element gives: the prefecture in its own script, the state as its two letters.
  if (country === 'JP') return prefectures.map(({ ja, en }) => [ja, locale === 'ja' ? ja : `${en} — ${ja}`])
  return country === 'US' ? usStates.map((state) => [state, state]) : []
}
