import { defineMessages } from '../messages/defineMessages.js'

const en = {
  close: 'Close',
  copy: (name: string) => `Copy ${name}`,
  copied: 'Copied',
  notApplicable: 'Not applicable',
  more: (n: number) => `and ${n} more`,
  timeZone: (zone: string, offset: string) => `Times are ${zone} (${offset})`,
}

export type UiMessages = typeof en

export const uiMessages = /* @__PURE__ */ defineMessages('ui', en, () => import('./ui.messages.ja.js'))
