import type { RelationshipMessages } from './relationship.messages.js'

export const ja: RelationshipMessages = {
  label: '会社での役割',
  hint: '当てはまるものをすべて選んでください。',
  representative: '代表者',
  representativeNote: '会社を代表してアカウントを登録する人',
  owner: '実質的支配者',
  ownerNote: '会社の 25% 以上を保有する人',
  director: '取締役',
  directorNote: '登記されている取締役',
  executive: '役員',
  executiveNote: '経営に重要な責任を持つ人',
  noRole: '役割を1つ以上選んでください',
  title: '役職',
  titleHint: '例：代表取締役',
  percent: '保有割合（%）',
  badPercent: '0〜100の数字で入力してください',
}
