import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import type { NotificationReport } from '../onboardingObjects.js'
import { createOverlay } from '../overlay/createOverlay.js'
import { button } from '../views/button.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { asSearch, collectionQuery } from './collectionQuery.js'
import { createOnboardingFlow } from './onboardingFlow.js'

/** What Stripe waits for, the most urgent first, with the way to answer it. */
export function createRequirementNotices(host: Host, component: string) {
  let report: NotificationReport | undefined
  let answering = false
  const overlay = createOverlay(host)
  const flow = createOnboardingFlow(host, { component, onExit: overlay.close })

  const open = async () => {
    flow.begin()
    answering = true
    overlay.open(
      () => ({ title: host.ui.messages.account.answer, body: flow.view() }),
      () => {
        answering = false
        host.reload()
      },
    )
    await load().catch(() => host.reload())
    host.redraw()
  }

  const load = async () => {
    report = await host.connector.json<NotificationReport>(
      `notifications?${asSearch(collectionQuery(host, component))}`,
    )
    if (answering) await flow.load()
  }

  const notice = ({ kind, questions, action_required }: NotificationReport['notifications'][number]): Child => {
    const { ui } = host
    const words = ui.messages.account
    const urgent = kind !== 'eventually_due' && kind !== 'currently_due'
    const deadline = report?.deadline
    return h(
      'div',
      { class: `banner ${urgent ? 'danger' : action_required ? 'warning' : 'neutral'}`, 'data-notification': kind },
      icon('alert', 18),
      h(
        'div',
        { class: 'grow' },
        h('p', { class: 'strong' }, words.notices[kind], ' ', sandboxMark(ui)),
        h(
          'p',
          { class: 'small secondary' },
          words.questions(questions),
          ' ',
          kind === 'past_due' ? words.limited : null,
          kind === 'currently_due' && report && deadline ? words.until(ui.date(deadline, report.account)) : null,
        ),
      ),
      button({
        label: words.answer,
        key: `answer-${kind}`,
        look: urgent ? 'primary' : 'secondary',
        press: () => void open(),
      }),
    )
  }

  return {
    load,
    get count() {
      const all = report?.notifications ?? []
      return { total: all.length, actionRequired: all.filter(({ action_required }) => action_required).length }
    },
    view: (): Child => (report?.notifications ?? []).map(notice),
  }
}
