import type { WhatHappensMessages } from './whatHappens.messages.js'

export const ja: WhatHappensMessages = {
  title: '所要時間の目安',
  haveReady:
    '本人確認書類、銀行口座の情報、事業内容がわかるものをお手元に用意してください。途中で中断して、後から続けられます。',
}
