/** How banks shorten what kind of body holds an account: 株式会社ホンダナ is カ)ホンダナ, ホンダナ株式会社 is ホンダナ(カ. */
export interface CorporateMark {
  /** In kanji, and in kana as banks write them. */
  names: readonly string[]
  mark: string
}

/** The marks of the Zengin system; what contains another (医療法人社団) stands before it. */
export const corporateMarks: readonly CorporateMark[] = [
  { names: ['株式会社', '(株)', 'カブシキガイシヤ', 'カブシキカイシヤ'], mark: 'カ' },
  { names: ['有限会社', '(有)', 'ユウゲンガイシヤ', 'ユウゲンカイシヤ'], mark: 'ユ' },
  { names: ['合同会社', '(同)', 'ゴウドウガイシヤ', 'ゴウドウカイシヤ'], mark: 'ド' },
  { names: ['合名会社', 'ゴウメイガイシヤ', 'ゴウメイカイシヤ'], mark: 'メ' },
  { names: ['合資会社', 'ゴウシガイシヤ', 'ゴウシカイシヤ'], mark: 'シ' },
  { names: ['相互会社', 'ソウゴガイシヤ', 'ソウゴカイシヤ'], mark: 'ソ' },
  { names: ['特定非営利活動法人', 'NPO法人', 'トクテイヒエイリカツドウホウジン'], mark: 'トクヒ' },
  { names: ['社会福祉法人', 'シヤカイフクシホウジン'], mark: 'フク' },
  { names: ['更生保護法人', 'コウセイホゴホウジン'], mark: 'ホゴ' },
  { names: ['独立行政法人', 'ドクリツギヨウセイホウジン'], mark: 'ドク' },
  { names: ['国立大学法人', 'コクリツダイガクホウジン'], mark: 'ダイ' },
  { names: ['農事組合法人', 'ノウジクミアイホウジン'], mark: 'ノウ' },
  { names: ['行政書士法人', 'ギヨウセイシヨシホウジン'], mark: 'ギヨ' },
  { names: ['司法書士法人', 'シホウシヨシホウジン'], mark: 'シホウ' },
  { names: ['弁護士法人', 'ベンゴシホウジン'], mark: 'ベン' },
  { names: ['税理士法人', 'ゼイリシホウジン'], mark: 'ゼイ' },
  { names: ['一般財団法人', '公益財団法人', '財団法人', 'ザイダンホウジン'], mark: 'ザイ' },
  { names: ['一般社団法人', '公益社団法人', '社団法人', 'シヤダンホウジン'], mark: 'シヤ' },
  { names: ['医療法人社団', '医療法人財団', '医療法人', 'イリヨウホウジン'], mark: 'イ' },
  { names: ['宗教法人', 'シユウキヨウホウジン'], mark: 'シユウ' },
  { names: ['学校法人', 'ガツコウホウジン'], mark: 'ガク' },
]

/** The name with its form of company as a mark: カ) at the front, (カ at the end, (カ) between two parts. */
export function withCorporateMark(name: string): string {
  for (const { names, mark } of corporateMarks) {
    const found = names.find((spelled) => name.includes(spelled))
    if (found === undefined) continue
    const [before = '', after = ''] = name.split(found).map((part) => part.replace(/^[\s)]+|[\s(]+$/g, ''))
    if (before === '') return `${mark})${after}`
    return after === '' ? `${before}(${mark}` : `${before}(${mark})${after}`
  }
  return name
}
