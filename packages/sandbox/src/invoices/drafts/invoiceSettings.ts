import type Stripe from 'stripe'

/** Only what the sandbox acts on is taken over: the method types, and a card's 3-D Secure. */
export function paymentSettingsOf(
  params: Stripe.InvoiceCreateParams.PaymentSettings | undefined,
  before: Stripe.Invoice.PaymentSettings = noPaymentSettings,
): Stripe.Invoice.PaymentSettings {
  const card = params?.payment_method_options?.card
  return {
    default_mandate: params?.default_mandate === undefined ? before.default_mandate : params.default_mandate || null,
    payment_method_options: params?.payment_method_options
      ? {
          acss_debit: null,
          bancontact: null,
          card: card
            ? {
                ...(card.installments ? { installments: { enabled: card.installments.enabled ?? null } } : {}),
                request_three_d_secure: card.request_three_d_secure ?? null,
              }
            : null,
          customer_balance: null,
          konbini: null,
          payto: null,
          pix: null,
          sepa_debit: null,
          upi: null,
          us_bank_account: null,
        }
      : before.payment_method_options,
    payment_method_types:
      params?.payment_method_types === undefined ? before.payment_method_types : params.payment_method_types || null,
  }
}

const noPaymentSettings: Stripe.Invoice.PaymentSettings = {
  default_mandate: null,
  payment_method_options: null,
  payment_method_types: null,
}

/** How its pages and its PDF are laid out; A4 or letter by the customer's country when nothing was said. */
export function renderingOf(
  params: Stripe.InvoiceCreateParams.Rendering | undefined,
  before: Stripe.Invoice.Rendering | null = null,
): Stripe.Invoice.Rendering | null {
  if (!params) return before
  return {
    amount_tax_display:
      params.amount_tax_display === undefined
        ? (before?.amount_tax_display ?? null)
        : params.amount_tax_display || null,
    pdf: params.pdf ? { page_size: params.pdf.page_size ?? 'auto' } : (before?.pdf ?? { page_size: 'auto' }),
    template: params.template === undefined ? (before?.template ?? null) : params.template || null,
    template_version:
      params.template_version === undefined ? (before?.template_version ?? null) : params.template_version || null,
  }
}

/** Whether Stripe Tax works the taxes out, and whether it knows enough of the customer to do so. */
export function automaticTaxOf(
  asked: Stripe.InvoiceCreateParams.AutomaticTax | undefined,
  located: boolean,
): Stripe.Invoice.AutomaticTax {
  if (!asked?.enabled) return { disabled_reason: null, enabled: false, liability: null, provider: null, status: null }
  return {
    disabled_reason: null,
    enabled: true,
    liability: asked.liability ?? { type: 'self' },
    provider: 'stripe',
    status: located ? 'complete' : 'requires_location_inputs',
  }
}
