import type { RequirementsListMessages } from './RequirementsList.messages.js'

export const ja: RequirementsListMessages = {
  title: '必要な情報',
  overdue: '期限切れ',
  due: '提出が必要',
  dueBy: (day) => `${day}まで`,
  announced: '近いうちに必要',
  announcedBy: (day) => `${day}から必要`,
  later: '今後必要',
  checking: 'Stripe が確認中',
  alternative: (labels) => `次の情報でも代えられます：${labels}`,
  and: '、',
  add: '入力',
  addLabel: (label) => `${label}を入力`,
  none: '足りない情報はありません',
  noneText: '追加で必要になった情報は、ここに表示されます。',
  loadFailed: '必要な情報を読み込めませんでした',
}
