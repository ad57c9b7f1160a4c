import { h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { button } from '../views/button.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { collectionSetters } from './collectionQuery.js'
import { createOnboardingFlow } from './onboardingFlow.js'

/** `ConnectAccountOnboarding`: everything that is due, from the type of business to the terms. */
export function createOnboarding(host: Host): Screen {
  const flow = createOnboardingFlow(host, {
    component: 'account_onboarding',
    onExit: () => host.notify('setOnExit'),
    onStep: (step) => host.notify('setOnStepChange', { step }),
  })

  return {
    load: flow.load,
    view() {
      const { ui } = host
      const words = ui.messages.account
      return [
        h(
          'section',
          { class: 'panel onboarding', 'aria-label': words.onboarding },
          h(
            'header',
            { class: 'panel-head' },
            h('h2', { class: 'heading-md' }, words.onboarding),
            sandboxMark(ui),
            flow.finished
              ? null
              : h(
                  'div',
                  { class: 'end' },
                  button({ label: words.saveAndExit, key: 'save-and-exit', look: 'quiet', press: flow.exit }),
                ),
          ),
          h('div', { class: 'panel-body' }, flow.view()),
        ),
      ]
    },
    propChanged(setter) {
      if (collectionSetters.includes(setter)) host.reload()
    },
  }
}
