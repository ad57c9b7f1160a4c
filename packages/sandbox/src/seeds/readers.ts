/** Those who buy. Names and addresses are invented; example.com belongs to nobody. */
export interface Reader {
  name: string
  email: string
}

const reader = (name: string, address: string): Reader => ({ name, email: `${address}@example.com` })

export const japaneseReaders: readonly [Reader, ...Reader[]] = [
  reader('田中 美咲', 'misaki.tanaka'),
  reader('鈴木 大輔', 'daisuke.suzuki'),
  reader('高橋 由美子', 'yumiko.takahashi'),
  reader('伊藤 健太', 'kenta.ito'),
  reader('渡辺 さくら', 'sakura.watanabe'),
  reader('中村 直樹', 'naoki.nakamura'),
  reader('小林 千尋', 'chihiro.kobayashi'),
  reader('加藤 亮', 'ryo.kato'),
  reader('吉田 真理', 'mari.yoshida'),
  reader('山田 拓也', 'takuya.yamada'),
  reader('佐々木 遥', 'haruka.sasaki'),
  reader('松本 悠人', 'yuto.matsumoto'),
  reader('井上 奈々', 'nana.inoue'),
  reader('木村 誠', 'makoto.kimura'),
  reader('林 美穂', 'miho.hayashi'),
  reader('清水 翔太', 'shota.shimizu'),
  reader('森 彩花', 'ayaka.mori'),
  reader('池田 浩二', 'koji.ikeda'),
  reader('橋本 玲奈', 'rena.hashimoto'),
  reader('石川 雅人', 'masato.ishikawa'),
]

export const americanReaders: readonly [Reader, ...Reader[]] = [
  reader('Alice Whitman', 'alice.whitman'),
  reader('Ben Okafor', 'ben.okafor'),
  reader('Carla Mendes', 'carla.mendes'),
  reader('David Chen', 'david.chen'),
  reader('Erin Gallagher', 'erin.gallagher'),
  reader('Farah Aziz', 'farah.aziz'),
  reader('Grace Lindqvist', 'grace.lindqvist'),
  reader('Henry Park', 'henry.park'),
  reader('Imani Brooks', 'imani.brooks'),
  reader('Jonas Weber', 'jonas.weber'),
  reader('Kate Sullivan', 'kate.sullivan'),
  reader('Luis Herrera', 'luis.herrera'),
]
