import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'

/**
 * Something that must happen once: pressed twice, or sent again after an answer was lost, it goes by the same idempotency key.
 * What was refused is over, and its answer is stored under the key: another attempt is another operation.
 */
export function createOperation(host: Host) {
  let key = crypto.randomUUID()
  let busy = false
  let failure: LoadFailure | undefined

  const isUnknown = () => failure?.type === 'api_connection_error' || failure?.type === 'api_error'

  return {
    get busy() {
      return busy
    },
    /** Until the outcome is known only the very same may be sent again. */
    get unknown() {
      return isUnknown()
    },
    /** Whether it was done. */
    async run(path: string, body: object): Promise<boolean> {
      busy = true
      failure = undefined
      host.redraw()
      try {
        await host.ask(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
          body: JSON.stringify(body),
        })
        return true
      } catch (error) {
        failure = toLoadFailure(error)
        if (!isUnknown()) key = crypto.randomUUID()
        return false
      } finally {
        busy = false
      }
    },
    forget() {
      failure = undefined
    },
    notice(): Child {
      if (!failure) return null
      const { messages } = host.ui
      return h(
        'div',
        { class: 'banner danger', role: 'alert' },
        icon('alert', 18),
        h(
          'div',
          { class: 'grow' },
          isUnknown()
            ? h('p', {}, messages.pay.outcomeUnknown)
            : [
                h('p', { class: 'strong' }, messages.pay.nothingDone),
                h('p', { class: 'small', lang: 'en' }, failure.message),
              ],
        ),
      )
    },
  }
}
