import type Stripe from 'stripe'

type Fixed = 'id' | 'object' | 'active' | 'application' | 'is_default' | 'livemode' | 'name' | 'parent'

/** What a configuration says about one kind of payment method. */
export type MethodName = Exclude<keyof Stripe.PaymentMethodConfiguration, Fixed>

export interface MethodSetting {
  available: boolean
  display_preference: { overridable: boolean | null; preference: 'none' | 'off' | 'on'; value: 'off' | 'on' }
}

export type MethodSettings = Record<MethodName, MethodSetting>

/** What a request wishes for, by kind. */
export type Wishes = Partial<Record<MethodName, { display_preference?: { preference?: string } }>>

/** Whether each is shown unless something else is said. Only cards can be paid with in a sandbox. */
const shown: Record<MethodName, boolean> = {
  acss_debit: false,
  affirm: false,
  afterpay_clearpay: false,
  alipay: false,
  alma: false,
  amazon_pay: false,
  apple_pay: true,
  au_becs_debit: false,
  bacs_debit: false,
  bancontact: false,
  billie: false,
  bizum: false,
  blik: false,
  boleto: false,
  card: true,
  cartes_bancaires: false,
  cashapp: false,
  crypto: false,
  customer_balance: false,
  eps: false,
  fpx: false,
  giropay: false,
  google_pay: true,
  grabpay: false,
  ideal: false,
  jcb: false,
  kakao_pay: false,
  klarna: false,
  konbini: false,
  kr_card: false,
  link: true,
  mb_way: false,
  mobilepay: false,
  multibanco: false,
  naver_pay: false,
  nz_bank_account: false,
  oxxo: false,
  p24: false,
  pay_by_bank: false,
  payco: false,
  paynow: false,
  paypal: false,
  paypay: false,
  payto: false,
  pix: false,
  promptpay: false,
  revolut_pay: false,
  samsung_pay: false,
  satispay: false,
  scalapay: false,
  sepa_debit: false,
  sequra: false,
  sofort: false,
  sunbit: false,
  swish: false,
  twint: false,
  upi: false,
  us_bank_account: false,
  wechat_pay: false,
  zip: false,
}

/** The settings of every kind: as wished, else as before, else the usual. */
export function settingsFrom(wishes: Wishes, before?: Partial<MethodSettings>): MethodSettings {
  return eachMethod((name) => {
    const held = before?.[name]?.display_preference
    const wished = wishes[name]?.display_preference?.preference ?? held?.preference ?? (shown[name] ? 'on' : 'off')
    const usual = shown[name] ? 'on' : 'off'
    const value = wished === 'none' ? usual : wished === 'on' ? 'on' : 'off'
    return {
      available: name === 'card' && value === 'on',
      display_preference: { overridable: null, preference: wished === 'none' ? 'none' : value, value },
    }
  })
}

function eachMethod(make: (name: MethodName) => MethodSetting): MethodSettings
function eachMethod(make: (name: MethodName) => MethodSetting): object {
  const names = Object.keys(shown) satisfies string[]
  return Object.fromEntries(names.filter(isMethod).map((name) => [name, make(name)]))
}

const isMethod = (name: string): name is MethodName => Object.hasOwn(shown, name)
