import type { UiMessages } from './ui.messages.js'

export const ja: UiMessages = {
  close: '閉じる',
  copy: (name) => `${name}をコピー`,
  copied: 'コピーしました',
  notApplicable: '該当なし',
  more: (n) => `ほか${n}件`,
  timeZone: (zone, offset) => `日時は${zone}（${offset}）です`,
}
