/** A Checkout session as the sandbox shows it to a browser: Stripe's own names, without what the platform keeps with it. */
export interface PublicCheckout {
  id: string
  mode: 'payment' | 'setup' | 'subscription'
  ui_mode: string
  status: 'open' | 'complete' | 'expired'
  payment_status: 'paid' | 'unpaid' | 'no_payment_required'
  livemode: boolean
  currency: string | null
  amount_subtotal: number | null
  amount_total: number | null
  customer_email: string | null
  billing_address_collection: string | null
  redirect_on_completion: string | null
  return_url: string | null
  total_details: { amount_discount: number; amount_shipping: number | null; amount_tax: number } | null
  line_items: PublicLineItem[]
  discounts: PublicDiscount[]
  shipping_options: PublicShippingOption[]
  shipping_rate: string | null
  asks_shipping_address: boolean
  asks_phone: boolean
  recurring: PublicRecurring | null
  last_payment_error: string | null
  /** Where the hosted page of an embedded session is, below the sandbox's own address. */
  page: string | null
}

export interface PublicLineItem {
  id: string
  name: string
  description: string | null
  images: string[]
  unit_label: string | null
  price: string
  quantity: number
  unit_amount: number
  amount_discount: number
  amount_subtotal: number
  amount_tax: number
  amount_total: number
  recurring: {
    interval: 'day' | 'month' | 'week' | 'year'
    interval_count: number
    usage_type: 'licensed' | 'metered'
  } | null
  adjustable_quantity: { maximum: number; minimum: number } | null
}

export interface PublicDiscount {
  amount: number
  name: string
  promotion_code: string | null
  percent_off: number | null
  duration: string
  duration_in_months: number | null
}

export interface PublicShippingOption {
  id: string
  amount: number
  name: string | null
}

export interface PublicRecurring {
  interval: 'day' | 'month' | 'week' | 'year'
  interval_count: number
  trial_end: number | null
  trial_period_days: number | null
  /** Of the next invoice. */
  subtotal: number
  total: number
}
