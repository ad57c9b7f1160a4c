import type Stripe from 'stripe'

type Asked = Stripe.SubscriptionUpdateParams['payment_settings']

/** Only what the sandbox acts on is taken over: the method types, the card's 3-D Secure, what becomes the default. */
export function paymentSettingsOf(
  asked: Asked,
  before: Stripe.Subscription.PaymentSettings | null,
): Stripe.Subscription.PaymentSettings {
  const {
    payment_method_options: options,
    payment_method_types: types,
    save_default_payment_method: save,
  } = asked ?? {}
  const card = options?.card || null
  return {
    payment_method_options: options
      ? {
          acss_debit: null,
          bancontact: null,
          card: card
            ? {
                ...(card.mandate_options
                  ? {
                      mandate_options: {
                        amount: card.mandate_options.amount ?? null,
                        amount_type: card.mandate_options.amount_type ?? null,
                        description: card.mandate_options.description ?? null,
                      },
                    }
                  : {}),
                network: card.network ?? null,
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
      : (before?.payment_method_options ?? null),
    payment_method_types: types === undefined ? (before?.payment_method_types ?? null) : types || null,
    save_default_payment_method: save ?? before?.save_default_payment_method ?? 'off',
  }
}
