import type { Localized } from './localized.js'

const address = (part: Record<string, Localized>, script: Localized) =>
  Object.entries(part).map(([key, label]): [string, Localized] => [
    key,
    { ja: `${label.ja}（${script.ja}）`, en: `${label.en} (${script.en})` },
  ])

const parts: Record<string, Localized> = {
  postal_code: { ja: '郵便番号', en: 'Postal code' },
  state: { ja: '都道府県', en: 'Prefecture' },
  city: { ja: '市区町村', en: 'City' },
  town: { ja: '町名・丁目', en: 'Town' },
  line1: { ja: '番地・号', en: 'Block and building number' },
  line2: { ja: '建物名・部屋番号', en: 'Building' },
}

const within = (name: string, labels: [string, Localized][]) => labels.map(([key, label]) => [`${name}.${key}`, label])

/** By the end of a requirement's name. */
export const fieldLabels: Readonly<Record<string, Localized>> = {
  ...Object.fromEntries(within('address_kana', address(parts, { ja: 'カナ', en: 'kana' }))),
  ...Object.fromEntries(within('address_kanji', address(parts, { ja: '漢字', en: 'kanji' }))),
  business_type: { ja: '事業形態', en: 'Type of business' },
  'business_profile.mcc': { ja: '業種', en: 'Industry' },
  'business_profile.name': { ja: '屋号・サービス名', en: 'Business name' },
  'business_profile.url': { ja: '事業のウェブサイト', en: 'Business website' },
  'business_profile.product_description': { ja: '商品・サービスの説明', en: 'What you sell' },
  'business_profile.support_phone': { ja: 'お客様窓口の電話番号', en: 'Customer support phone' },
  'business_profile.specified_commercial_transactions_act_url': {
    ja: '特定商取引法に基づく表記の URL',
    en: 'Page with the disclosures of the Specified Commercial Transactions Act',
  },
  'settings.payments.statement_descriptor': { ja: '明細書表記（英字）', en: 'Statement descriptor' },
  'settings.card_payments.statement_descriptor_prefix': { ja: '明細書表記の接頭辞', en: 'Statement descriptor prefix' },
  'settings.bacs_debit_payments.display_name': { ja: '口座振替での表示名', en: 'Name shown on Direct Debits' },
  'company.name': { ja: '会社名（英字）', en: 'Legal name' },
  'company.name_kana': { ja: '会社名（カナ）', en: 'Legal name (kana)' },
  'company.name_kanji': { ja: '会社名（漢字）', en: 'Legal name (kanji)' },
  'company.phone': { ja: '会社の電話番号', en: 'Company phone' },
  'company.tax_id': { ja: '法人番号', en: 'Tax ID' },
  'company.registration_number': { ja: '登録番号', en: 'Registration number' },
  'company.structure': { ja: '会社の形態', en: 'Business structure' },
  'company.owners_provided': { ja: '実質的支配者をすべて登録しました', en: 'All owners have been named' },
  'company.directors_provided': { ja: '取締役をすべて登録しました', en: 'All directors have been named' },
  'company.executives_provided': { ja: '役員をすべて登録しました', en: 'All executives have been named' },
  'company.verification.document': { ja: '会社の書類', en: 'Company document' },
  first_name: { ja: '名（英字）', en: 'First name' },
  last_name: { ja: '姓（英字）', en: 'Last name' },
  first_name_kana: { ja: 'メイ', en: 'First name (kana)' },
  last_name_kana: { ja: 'セイ', en: 'Last name (kana)' },
  first_name_kanji: { ja: '名', en: 'First name (kanji)' },
  last_name_kanji: { ja: '姓', en: 'Last name (kanji)' },
  full_name_aliases: { ja: '別名', en: 'Other names' },
  nationality: { ja: '国籍（2文字の国コード）', en: 'Nationality (two-letter country code)' },
  political_exposure: { ja: '政府の要職に就いている、または家族が就いている', en: 'Politically exposed person' },
  dob: { ja: '生年月日', en: 'Date of birth' },
  email: { ja: 'メールアドレス', en: 'Email' },
  phone: { ja: '電話番号', en: 'Phone' },
  id_number: { ja: '個人識別番号', en: 'Personal ID number' },
  ssn_last_4: { ja: '社会保障番号の下4桁', en: 'Last 4 digits of Social Security number' },
  'address.line1': { ja: '住所', en: 'Address' },
  'address.line2': { ja: '住所（続き）', en: 'Address, continued' },
  'address.city': { ja: '市区町村', en: 'City' },
  'address.state': { ja: '州・県', en: 'State' },
  'address.postal_code': { ja: '郵便番号', en: 'Postal code' },
  'relationship.title': { ja: '役職', en: 'Job title' },
  'relationship.executive': {
    ja: '経営に重要な権限を持っています',
    en: 'Has significant responsibility for the business',
  },
  'relationship.percent_ownership': { ja: '所有割合（%）', en: 'Ownership in percent' },
  'verification.document': { ja: '本人確認書類', en: 'Identity document' },
  'verification.additional_document': { ja: '住所が確認できる書類', en: 'Document that shows the address' },
  'documents.bank_account_ownership_verification.files': {
    ja: '口座名義がわかる書類',
    en: 'Proof of bank account ownership',
  },
  'external_account.routing_number': { ja: '銀行コード・支店コード', en: 'Routing number' },
  'external_account.account_number': { ja: '口座番号', en: 'Account number' },
  'external_account.account_holder_name': { ja: '口座名義', en: 'Account holder name' },
  tos_acceptance: { ja: '利用規約に同意します', en: 'I accept the terms of service' },
  'interv.business_model_verification': {
    ja: '事業の進め方を説明してください',
    en: 'Describe how your business works',
  },
  'interv.restricted_or_prohibited_industry_diligence': {
    ja: '取り扱う商品・サービスについて説明してください',
    en: 'Describe the goods and services you sell',
  },
  'interv.supportability_rejection_appeal': { ja: '再審査を求める理由', en: 'Why the rejection should be reviewed' },
  interv: { ja: 'Stripe からの質問への回答', en: 'Your answer' },
}
