import type Stripe from 'stripe'
import { invalidRequest } from '../core/errors.js'

type Asked = Stripe.Checkout.SessionCreateParams.CustomField

/** Up to three questions of the seller's own, answered on the page. */
export function customFieldsFrom(asked: readonly Asked[] = []): Stripe.Checkout.Session.CustomField[] {
  if (asked.length > 3) throw invalidRequest('A session can have at most 3 custom fields.', { param: 'custom_fields' })
  return asked.map((field, index) => {
    if (field.type === 'dropdown' && !field.dropdown) {
      throw invalidRequest(`Missing required param: custom_fields[${index}][dropdown].`, {
        code: 'parameter_missing',
        param: `custom_fields[${index}][dropdown]`,
      })
    }
    return {
      key: field.key,
      label: { custom: field.label.custom, type: field.label.type },
      optional: field.optional ?? false,
      type: field.type,
      ...(field.type === 'dropdown' && field.dropdown
        ? {
            dropdown: {
              default_value: field.dropdown.default_value ?? null,
              options: field.dropdown.options,
              value: null,
            },
          }
        : {}),
      ...(field.type === 'numeric' ? { numeric: { ...limits(field.numeric), value: null } } : {}),
      ...(field.type === 'text' ? { text: { ...limits(field.text), value: null } } : {}),
    }
  })
}

const limits = (asked: Asked['text'] | Asked['numeric']) => ({
  default_value: asked?.default_value ?? null,
  maximum_length: asked?.maximum_length ?? null,
  minimum_length: asked?.minimum_length ?? null,
})
