import { h } from '../dom.js'
import type { Host } from '../host.js'
import { button } from '../views/button.js'
import { createOperation } from './operation.js'
import type { ActionEnd, PaymentAction } from './paymentAction.js'

interface Words {
  question: string
  hint: string
  keep: string
  go: string
  going: string
}

/** Asks once more before something that cannot be taken back. */
export function createConfirmAction(host: Host, path: string, words: () => Words, end: ActionEnd): PaymentAction {
  const operation = createOperation(host)

  const send = async () => {
    if (await operation.run(path, {})) end.done()
    host.redraw()
  }

  return {
    content() {
      const { question, hint, keep, go, going } = words()
      return {
        title: go,
        head: h('p', { class: 'heading-md' }, question),
        body: h(
          'div',
          {},
          operation.notice(),
          h('p', { class: 'secondary' }, hint),
          h(
            'div',
            { class: 'actions' },
            button({ label: keep, key: 'keep', press: end.giveUp }),
            button({
              label: operation.busy ? going : go,
              key: 'confirm',
              look: 'danger',
              busy: operation.busy,
              press: () => void send(),
            }),
          ),
        ),
      }
    },
  }
}
