import type { BillingDetails } from '../protocol.js'
import { asksPostalCode, countryChoices } from './countries.js'
import { type Field, selectField, textField } from './field.js'
import type { Frame } from './frame.js'

export interface BillingFields {
  /** Those that are to be shown now, in their order. */
  shown(): { field: Field; half: boolean }[]
  details(): BillingDetails
}

/** What Stripe asks beside a card: the country, its postal code where banks check it, and what the page wants `always`. */
export function billingFields(frame: Frame, changed: () => void): BillingFields {
  const initial = () => frame.settings.options.defaultValues?.billingDetails ?? {}
  const wanted = () => {
    const { billingDetails } = frame.settings.options.fields ?? {}
    if (billingDetails === 'never') return { name: 'never', country: 'never', postalCode: 'never' }
    if (billingDetails === 'auto' || billingDetails === undefined) return {}
    const { address } = billingDetails
    const parts =
      address === 'never'
        ? { country: 'never', postalCode: 'never' }
        : typeof address === 'object'
          ? { country: address.country, postalCode: address.postalCode }
          : {}
    return { name: billingDetails.name, ...parts }
  }

  const name = textField({
    id: 'payment-name-input',
    name: 'name',
    autocomplete: 'name',
    label: (messages) => messages.name,
    problem: (value) => (value.trim() === '' ? 'incomplete_name' : undefined),
    changed,
  })
  const country = selectField({
    id: 'payment-country-input',
    name: 'country',
    autocomplete: 'country',
    label: (messages) => messages.country,
    choices: (messages) => countryChoices(messages.locale),
    problem: () => undefined,
    changed,
  })
  const postalCode = textField({
    id: 'payment-postal-code-input',
    name: 'postalCode',
    autocomplete: 'postal-code',
    label: (messages) => (country.value === 'US' ? messages.zip : messages.postalCode),
    placeholder: () => ({ US: '12345', CA: 'M5T 1T4', GB: 'WS11 1DB' })[country.value] ?? '',
    problem: (value) => {
      const text = value.trim()
      const complete = country.value === 'US' ? /^\d{5}(-\d{4})?$/.test(text) : text.length >= 5
      return complete ? undefined : 'incomplete_zip'
    },
    changed,
  })
  for (const field of [country, name, postalCode]) field.relabel(frame.messages)
  const { address = {}, name: givenName } = initial()
  country.set(address.country ?? frame.settings.session.country)
  postalCode.set(address.postal_code ?? '')
  name.set(givenName ?? '')
  for (const field of [country, name, postalCode]) field.relabel(frame.messages)

  const shows = {
    name: () => wanted().name === 'always',
    country: () => !frame.settings.billingElsewhere && wanted().country !== 'never',
    postalCode: () =>
      !frame.settings.billingElsewhere && wanted().postalCode !== 'never' && asksPostalCode(country.value),
  }

  return {
    shown: () => {
      const { billingElsewhere } = frame.settings
      const both = shows.country() && shows.postalCode()
      return [
        ...(shows.name() && !billingElsewhere ? [{ field: name, half: false }] : []),
        ...(shows.country() ? [{ field: country, half: both }] : []),
        ...(shows.postalCode() ? [{ field: postalCode, half: both }] : []),
      ]
    },
    details() {
      const { name: defaultName, email, phone, address: defaultAddress = {} } = initial()
      const givenAddress = {
        ...defaultAddress,
        ...(shows.country() ? { country: country.value } : {}),
        ...(shows.postalCode() ? { postal_code: postalCode.value.trim() } : {}),
      }
      return {
        ...(email ? { email } : {}),
        ...(phone ? { phone } : {}),
        ...(shows.name() ? { name: name.value.trim() } : defaultName ? { name: defaultName } : {}),
        ...(Object.keys(givenAddress).length > 0 ? { address: givenAddress } : {}),
      }
    },
  }
}
