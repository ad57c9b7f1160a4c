import type { PersonsProvidedMessages } from './personsProvided.messages.js'

export const ja: PersonsProvidedMessages = {
  owners_provided: '25% 以上を保有する人を全員登録しました',
  directors_provided: '取締役を全員登録しました',
  executives_provided: '役員を全員登録しました',
  required: '全員を登録してから、確認してください',
}
