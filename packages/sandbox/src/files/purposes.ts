import type Stripe from 'stripe'

interface PurposeRules {
  /** Endings of the kinds of file that do. */
  types: readonly string[]
  megabytes: number
  /** Whether a link may show it to people without a key. */
  linkable: boolean
}

const images = ['jpg', 'png']
const papers = ['jpg', 'pdf', 'png']

const rules = (types: readonly string[], megabytes: number, linkable: boolean): PurposeRules => ({
  types,
  megabytes,
  linkable,
})

/** docs.stripe.com/file-upload: what each purpose takes. */
const purposes: Readonly<Record<string, PurposeRules>> = {
  account_requirement: rules([...papers, 'csv', 'docx', 'xlsx'], 10, false),
  additional_verification: rules(papers, 10, false),
  business_icon: rules([...images, 'gif'], 0.5, true),
  business_logo: rules([...images, 'gif'], 0.5, true),
  customer_signature: rules(papers, 4, true),
  dispute_evidence: rules(papers, 5, true),
  identity_document: rules(papers, 10, false),
  issuing_regulatory_reporting: rules([...papers, 'csv', 'txt', 'xlsx'], 10, true),
  pci_document: rules(['pdf'], 10, true),
  platform_terms_of_service: rules(['pdf', 'txt', 'html'], 10, false),
  tax_document_user_upload: rules([...papers, 'csv', 'docx', 'xls', 'xlsx'], 10, true),
  terminal_android_apk: rules(['apk', 'zip'], 200, true),
  terminal_reader_splashscreen: rules([...images, 'gif'], 2, true),
  terminal_wifi_certificate: rules(['pem', 'crt', 'txt'], 1, false),
  terminal_wifi_private_key: rules(['pem', 'key', 'txt'], 1, false),
}

export const rulesOf = (purpose: Stripe.File.Purpose): PurposeRules | undefined =>
  Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined
