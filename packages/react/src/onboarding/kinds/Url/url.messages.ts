import { defineMessages } from '../../../messages/defineMessages.js'

const en = {
  label: 'Website',
  hint: 'A site, shop or profile that shows what you sell',
}

export type UrlMessages = typeof en

export const urlMessages = /* @__PURE__ */ defineMessages('Url', en, () => import('./url.messages.ja.js'))
