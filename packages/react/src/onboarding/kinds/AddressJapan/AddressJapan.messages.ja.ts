import type { AddressJapanMessages } from './AddressJapan.messages.js'

export const ja: AddressJapanMessages = {
  home: '自宅住所',
  company: '会社の住所',
  postal_code: '郵便番号',
  state: '都道府県',
  city: '市区町村',
  town: '町名・丁目',
  townHint: '丁目まで入力してください。例：神宮前1丁目',
  moveChome: (town, line1) => `丁目を町名に移す：${town}、${line1}`,
  line1: '番地・号',
  line2: '建物名・部屋番号',
  kana: '住所（フリガナ）',
  kanaLater: '上の住所から自動で入力されます',
  edit: '編集',
  editKana: '住所のフリガナを編集',
  kanaState: '都道府県（フリガナ）',
  kanaCity: '市区町村（フリガナ）',
  kanaTown: '町名・丁目（フリガナ）',
  kanaLine1: '番地・号（フリガナ）',
  kanaLine2: '建物名・部屋番号（フリガナ）',
}
