import { h } from '../dom.js'
import { icon } from '../icons.js'
import type { LoadFailure } from '../loadFailure.js'
import type { Ui } from '../ui.js'
import { button } from './button.js'
import { sandboxMark } from './sandboxMark.js'

/** What stands in a component's place when it cannot be shown: what happened, and a retry where that can help. */
export function notice({ ui, failure, retry }: { ui: Ui; failure: LoadFailure; retry: () => void }): HTMLElement {
  const { messages } = ui
  return h(
    'div',
    { class: 'banner danger', role: 'status' },
    icon('alert', 18),
    h(
      'div',
      { class: 'grow' },
      h('p', { class: 'strong' }, messages.errors[failure.type], ' ', sandboxMark(ui)),
      h('p', { class: 'small secondary', lang: 'en' }, failure.message),
    ),
    failure.type === 'invalid_request_error' ? null : button({ label: messages.retry, key: 'retry', press: retry }),
  )
}
