import { z } from 'zod'

const words = (max: number) => z.string().max(max)
const fileId = z.string().regex(/^file_\w{1,250}$/)

/** An address in Latin letters. */
const address = z.strictObject({
  line1: words(200),
  line2: words(200),
  city: words(100),
  state: words(100),
  postal_code: words(20),
  country: words(2),
})

/** One script of a Japanese address: `state` is the prefecture, `town` goes down to the chome, `line1` is block and number. */
const japaneseAddress = z.strictObject({
  postal_code: words(20),
  state: words(50),
  city: words(100),
  town: words(100),
  line1: words(200),
  line2: words(200),
})

/** Ids of files that the browser uploaded to Stripe itself. */
const document = z.strictObject({ front: fileId, back: fileId }).partial()

/** Papers of several pages: ids of files that the browser uploaded to Stripe itself, as `account_requirement`. */
const paper = z.strictObject({ files: z.array(fileId).min(1).max(10) })

const human = {
  first_name: words(100),
  last_name: words(100),
  first_name_kana: words(100),
  last_name_kana: words(100),
  first_name_kanji: words(100),
  last_name_kanji: words(100),
  full_name_aliases: z.array(words(200)).max(10),
  email: words(512),
  phone: words(30),
  dob: z.strictObject({
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12),
    year: z.int().min(1800).max(2200),
  }),
  gender: z.enum(['male', 'female']),
  address: address.partial(),
  address_kana: japaneseAddress.partial(),
  address_kanji: japaneseAddress.partial(),
  id_number: words(50),
  ssn_last_4: z.string().regex(/^\d{4}$/),
  nationality: z.string().regex(/^[A-Z]{2}$/),
  political_exposure: z.enum(['existing', 'none']),
  verification: z.strictObject({ document, additional_document: document }).partial(),
}

const relationship = z.strictObject({
  representative: z.boolean(),
  owner: z.boolean(),
  director: z.boolean(),
  executive: z.boolean(),
  title: words(200),
  percent_ownership: z.number().min(0).max(100),
})

/** The schema of {@link PersonAnswers}. @public */
export const personAnswers = z
  .strictObject({
    ...human,
    relationship: relationship.partial(),
    documents: z.strictObject({ company_authorization: paper, passport: paper, visa: paper }).partial(),
  })
  .partial()
  .meta({ id: 'PersonAnswers' })

/** What one person of a company says of themselves, under Stripe's names. Absent: not said now, left as it is. @public */
export type PersonAnswers = z.infer<typeof personAnswers>

const company = z.strictObject({
  name: words(200),
  name_kana: words(200),
  name_kanji: words(200),
  phone: words(30),
  tax_id: words(50),
  vat_id: words(50),
  registration_number: words(50),
  structure: words(100),
  address: address.partial(),
  address_kana: japaneseAddress.partial(),
  address_kanji: japaneseAddress.partial(),
  owners_provided: z.boolean(),
  directors_provided: z.boolean(),
  executives_provided: z.boolean(),
  verification: z.strictObject({ document }).partial(),
})

const papers = z.strictObject({
  bank_account_ownership_verification: paper,
  company_license: paper,
  company_memorandum_of_association: paper,
  company_ministerial_decree: paper,
  company_registration_verification: paper,
  company_tax_id_verification: paper,
  proof_of_address: paper,
  proof_of_business_presence: paper,
  proof_of_registration: paper,
  proof_of_ultimate_beneficial_ownership: paper,
})

const businessProfile = z.strictObject({
  mcc: z.string().regex(/^\d{4}$/),
  name: words(200),
  product_description: words(40_000),
  url: words(5_000),
  support_email: words(512),
  support_phone: words(30),
  support_url: words(5_000),
  specified_commercial_transactions_act_url: words(5_000),
})

const settings = z.strictObject({
  payments: z
    .strictObject({
      statement_descriptor: words(22),
      statement_descriptor_kana: words(22),
      statement_descriptor_kanji: words(17),
    })
    .partial(),
  card_payments: z
    .strictObject({
      statement_descriptor_prefix: words(10),
      statement_descriptor_prefix_kana: words(10),
      statement_descriptor_prefix_kanji: words(10),
    })
    .partial(),
})

/** The schema of a business type, Stripe's `business_type`. @public */
export const businessType = z.enum(['individual', 'company', 'non_profit', 'government_entity'])

/** One of Stripe's business types. @public */
export type BusinessType = z.infer<typeof businessType>

/** The schema of {@link AccountAnswers}. @public */
export const accountAnswers = z
  .strictObject({
    business_type: businessType,
    email: words(512),
    business_profile: businessProfile.partial(),
    company: company.partial(),
    individual: z.strictObject(human).partial(),
    settings: settings.partial(),
    documents: papers.partial(),
    /** A token of the bank account (`btok_…`), made by Stripe.js in the browser: the number never passes our server. */
    external_account: z.string().regex(/^btok_\w{1,250}$/),
  })
  .partial()
  .meta({ id: 'AccountAnswers' })

/**
 * What a seller says of the account, under Stripe's own names (`POST /v1/accounts/{account}`), whichever generation the
 * account is of. Absent: not said now, left as it is.
 * @see https://docs.stripe.com/api/accounts/update
 * @public
 */
export type AccountAnswers = z.infer<typeof accountAnswers>
