/** A prefecture in every spelling: `kanji` and `kana` are what Stripe takes as `state` of the two scripts. @public */
export interface Prefecture {
  kanji: string
  kana: string
  /** For readers of English: `Tokyo`. */
  latin: string
}

/** The 47 prefectures from north to south, as every Japanese form lists them. @public */
export const prefectures: readonly Prefecture[] = [
  { kanji: '北海道', kana: 'ホッカイドウ', latin: 'Hokkaido' },
  { kanji: '青森県', kana: 'アオモリケン', latin: 'Aomori' },
  { kanji: '岩手県', kana: 'イワテケン', latin: 'Iwate' },
  { kanji: '宮城県', kana: 'ミヤギケン', latin: 'Miyagi' },
  { kanji: '秋田県', kana: 'アキタケン', latin: 'Akita' },
  { kanji: '山形県', kana: 'ヤマガタケン', latin: 'Yamagata' },
  { kanji: '福島県', kana: 'フクシマケン', latin: 'Fukushima' },
  { kanji: '茨城県', kana: 'イバラキケン', latin: 'Ibaraki' },
  { kanji: '栃木県', kana: 'トチギケン', latin: 'Tochigi' },
  { kanji: '群馬県', kana: 'グンマケン', latin: 'Gunma' },
  { kanji: '埼玉県', kana: 'サイタマケン', latin: 'Saitama' },
  { kanji: '千葉県', kana: 'チバケン', latin: 'Chiba' },
  { kanji: '東京都', kana: 'トウキョウト', latin: 'Tokyo' },
  { kanji: '神奈川県', kana: 'カナガワケン', latin: 'Kanagawa' },
  { kanji: '新潟県', kana: 'ニイガタケン', latin: 'Niigata' },
  { kanji: '富山県', kana: 'トヤマケン', latin: 'Toyama' },
  { kanji: '石川県', kana: 'イシカワケン', latin: 'Ishikawa' },
  { kanji: '福井県', kana: 'フクイケン', latin: 'Fukui' },
  { kanji: '山梨県', kana: 'ヤマナシケン', latin: 'Yamanashi' },
  { kanji: '長野県', kana: 'ナガノケン', latin: 'Nagano' },
  { kanji: '岐阜県', kana: 'ギフケン', latin: 'Gifu' },
  { kanji: '静岡県', kana: 'シズオカケン', latin: 'Shizuoka' },
  { kanji: '愛知県', kana: 'アイチケン', latin: 'Aichi' },
  { kanji: '三重県', kana: 'ミエケン', latin: 'Mie' },
  { kanji: '滋賀県', kana: 'シガケン', latin: 'Shiga' },
  { kanji: '京都府', kana: 'キョウトフ', latin: 'Kyoto' },
  { kanji: '大阪府', kana: 'オオサカフ', latin: 'Osaka' },
  { kanji: '兵庫県', kana: 'ヒョウゴケン', latin: 'Hyogo' },
  { kanji: '奈良県', kana: 'ナラケン', latin: 'Nara' },
  { kanji: '和歌山県', kana: 'ワカヤマケン', latin: 'Wakayama' },
  { kanji: '鳥取県', kana: 'トットリケン', latin: 'Tottori' },
  { kanji: '島根県', kana: 'シマネケン', latin: 'Shimane' },
  { kanji: '岡山県', kana: 'オカヤマケン', latin: 'Okayama' },
  { kanji: '広島県', kana: 'ヒロシマケン', latin: 'Hiroshima' },
  { kanji: '山口県', kana: 'ヤマグチケン', latin: 'Yamaguchi' },
  { kanji: '徳島県', kana: 'トクシマケン', latin: 'Tokushima' },
  { kanji: '香川県', kana: 'カガワケン', latin: 'Kagawa' },
  { kanji: '愛媛県', kana: 'エヒメケン', latin: 'Ehime' },
  { kanji: '高知県', kana: 'コウチケン', latin: 'Kochi' },
  { kanji: '福岡県', kana: 'フクオカケン', latin: 'Fukuoka' },
  { kanji: '佐賀県', kana: 'サガケン', latin: 'Saga' },
  { kanji: '長崎県', kana: 'ナガサキケン', latin: 'Nagasaki' },
  { kanji: '熊本県', kana: 'クマモトケン', latin: 'Kumamoto' },
  { kanji: '大分県', kana: 'オオイタケン', latin: 'Oita' },
  { kanji: '宮崎県', kana: 'ミヤザキケン', latin: 'Miyazaki' },
  { kanji: '鹿児島県', kana: 'カゴシマケン', latin: 'Kagoshima' },
  { kanji: '沖縄県', kana: 'オキナワケン', latin: 'Okinawa' },
]
