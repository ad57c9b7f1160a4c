import type Stripe from 'stripe'
import { invalidRequest } from '../../core/errors.js'

type Asked = Stripe.CustomerSessionCreateParams.Components

/** All components are told, those that were not asked for as switched off. */
export function componentsFrom(asked: Asked): Stripe.CustomerSession.Components {
  if (!Object.values(asked).some((component) => component.enabled)) {
    throw invalidRequest('At least one component must be enabled.', { param: 'components' })
  }
  const { customer_sheet: sheet, mobile_payment_element: mobile, payment_element: element } = asked
  return {
    active_entitlements: { enabled: asked.active_entitlements?.enabled ?? false },
    buy_button: { enabled: asked.buy_button?.enabled ?? false },
    customer_portal: { enabled: asked.customer_portal?.enabled ?? false },
    customer_sheet: {
      enabled: sheet?.enabled ?? false,
      features: sheet?.enabled ? sheetFeatures(sheet.features) : null,
    },
    mobile_payment_element: {
      enabled: mobile?.enabled ?? false,
      features: mobile?.enabled ? mobileFeatures(mobile.features) : null,
    },
    payment_element: {
      enabled: element?.enabled ?? false,
      features: element?.enabled ? elementFeatures(element.features) : null,
    },
    pricing_table: { enabled: asked.pricing_table?.enabled ?? false },
  }
}

const sheetFeatures = (
  features: Stripe.CustomerSessionCreateParams.Components.CustomerSheet.Features = {},
): Stripe.CustomerSession.Components.CustomerSheet.Features => ({
  payment_method_allow_redisplay_filters: features.payment_method_allow_redisplay_filters ?? ['always'],
  payment_method_remove: features.payment_method_remove ?? 'disabled',
})

const mobileFeatures = (
  features: Stripe.CustomerSessionCreateParams.Components.MobilePaymentElement.Features = {},
): Stripe.CustomerSession.Components.MobilePaymentElement.Features => ({
  payment_method_allow_redisplay_filters: features.payment_method_allow_redisplay_filters ?? ['always'],
  payment_method_redisplay: features.payment_method_redisplay ?? 'disabled',
  payment_method_remove: features.payment_method_remove ?? 'disabled',
  payment_method_save: features.payment_method_save ?? 'disabled',
  payment_method_save_allow_redisplay_override: features.payment_method_save_allow_redisplay_override ?? null,
})

function elementFeatures(
  features: Stripe.CustomerSessionCreateParams.Components.PaymentElement.Features = {},
): Stripe.CustomerSession.Components.PaymentElement.Features {
  const { payment_method_redisplay_limit: limit = 3 } = features
  if (limit < 1 || limit > 10) {
    throw invalidRequest('The limit must be between 1 and 10.', {
      code: 'parameter_invalid_integer',
      param: 'components[payment_element][features][payment_method_redisplay_limit]',
    })
  }
  return {
    payment_method_allow_redisplay_filters: features.payment_method_allow_redisplay_filters ?? ['always'],
    payment_method_redisplay: features.payment_method_redisplay ?? 'disabled',
    payment_method_redisplay_limit: limit,
    payment_method_remove: features.payment_method_remove ?? 'disabled',
    payment_method_save: features.payment_method_save ?? 'disabled',
    payment_method_save_usage: features.payment_method_save_usage ?? null,
  }
}
