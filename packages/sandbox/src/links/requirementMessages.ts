import type { Localized } from './localized.js'

const japanese: readonly (readonly [RegExp, string])[] = [
  [/^parameter_(missing|invalid_empty)$/, '入力してください。'],
  [/^email_invalid$/, 'メールアドレスの形式が正しくありません。'],
  [/^routing_number_invalid$/, '銀行コード・支店コードが正しくありません。'],
  [/^account_number_invalid$/, '口座番号が正しくありません。'],
  [/^invalid_url_denylisted$/, 'この URL は使えません。ご自身の事業の URL を入力してください。'],
  [/^invalid_url_website_inaccessible/, 'ウェブサイトを開けませんでした。どこからでも見られるか確認してください。'],
  [/^invalid_url_website_incomplete/, 'ウェブサイトに必要な情報が足りません。'],
  [/^invalid_url_website_business_information_mismatch$/, 'ウェブサイトの事業者名がアカウントの情報と一致しません。'],
  [/^invalid_url_web_presence_detected$/, 'ウェブサイトがあるようです。URL を入力してください。'],
  [/^invalid_url/, 'ウェブサイトを確認できませんでした。'],
  [/^invalid_(business_profile_name|company_name)/, 'この名称は使えません。正式な名称を入力してください。'],
  [/^invalid_statement_descriptor/, 'この明細書表記は使えません。事業名がわかる表記にしてください。'],
  [/^invalid_signator$/, '署名した人が正しくありません。'],
  [
    /^verification_failed_keyed_identity$/,
    '入力された情報で本人確認ができませんでした。書類をアップロードしてください。',
  ],
  [
    /^verification_failed_address_match$/,
    '住所を確認できませんでした。訂正するか、住所がわかる書類をアップロードしてください。',
  ],
  [/^verification_failed_tax_id_not_issued$/, 'この法人番号は発行されていません。'],
  [/^verification_failed_tax_id_match$/, '法人番号が会社の情報と一致しません。'],
  [/^verification_failed_name_match$/, '登記された名称と一致しません。'],
  [
    /^verification_(missing|extraneous)_directors$|^verification_directors_mismatch$/,
    '取締役が登記の内容と一致しません。',
  ],
  [/^verification_missing_owners$/, '実質的支配者が登記の内容と一致しません。'],
  [/^verification_missing_executives$/, '役員が登記の内容と一致しません。'],
  [/^verification_document/, '書類を確認できませんでした。別の書類をアップロードしてください。'],
  [/^verification_supportability$/, '事業内容について確認が必要です。質問に答えてください。'],
]

/** A refusal in the reader's language. English is Stripe's own sentence. */
export function requirementMessage(code: string, reason: string): Localized {
  const ja = japanese.find(([pattern]) => pattern.test(code))?.[1] ?? '内容を確認してください。'
  return { ja, en: reason }
}
