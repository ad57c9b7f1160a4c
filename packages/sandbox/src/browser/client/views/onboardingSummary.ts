import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import type { OnboardingReport, StepName } from '../onboardingObjects.js'
import { button } from './button.js'

interface Summary {
  host: Host
  report: OnboardingReport
  pages: { name: StepName; open: boolean }[]
  problems: string[]
  busy: boolean
  edit(step: StepName): void
  agree(): void
  finish(): void
  exit(): void
}

const stripes = {
  full: 'https://stripe.com/legal/connect-account',
  recipient: 'https://stripe.com/legal/connect-account/recipient',
  privacy: 'https://stripe.com/privacy',
}

/** The last page: what was told, the terms, and how the account stands once nothing is missing. */
export function onboardingSummary(summary: Summary): Child {
  const { host, report, pages, problems, busy } = summary
  const words = host.ui.messages.account
  const terms = report.steps.some(({ name }) => name === 'summary')
  const isOpen = pages.some(({ open }) => open)
  return [
    problems.length > 0
      ? h(
          'div',
          { class: 'banner danger', role: 'alert' },
          icon('alert', 18),
          h(
            'div',
            { class: 'grow' },
            problems.map((problem) => h('p', {}, problem)),
          ),
        )
      : null,
    report.complete ? h('p', { class: 'secondary' }, words.finishedHint) : null,
    report.complete ? standing(summary) : null,
    pages.length > 0 && !report.complete
      ? h(
          'ul',
          { class: 'reviews' },
          pages.map(({ name, open }) =>
            h(
              'li',
              {},
              h('span', { class: 'grow strong' }, words.steps[name]),
              h(
                'span',
                { class: open ? 'badge warning' : 'badge success' },
                icon(open ? 'clock' : 'check', 12),
                open ? words.needed : words.provided,
              ),
              h(
                'button',
                {
                  type: 'button',
                  class: 'link',
                  'data-key': `edit-${name}`,
                  'aria-label': words.editOf(words.steps[name]),
                  onclick: () => summary.edit(name),
                },
                words.edit,
              ),
            ),
          ),
        )
      : null,
    terms && !isOpen ? agreement(summary) : null,
    h('div', { class: 'actions' }, mainButton()),
  ]

  function mainButton(): Child {
    const { messages } = host.ui
    if (report.complete) {
      return button({ label: messages.exit, key: 'exit', look: 'primary', press: summary.exit })
    }
    if (isOpen) return button({ label: words.finish, key: 'finish', look: 'primary', press: summary.finish })
    const label = busy ? words.saving : words.agreeAndSubmit
    return button({ label, key: 'agree', look: 'primary', press: summary.agree, busy })
  }
}

function standing({ host, report: { status } }: Summary): Child {
  const words = host.ui.messages.account
  const line = (label: string, enabled: boolean) =>
    h(
      'li',
      {},
      h('span', { class: 'grow strong' }, label),
      h(
        'span',
        { class: enabled ? 'badge success' : 'badge neutral' },
        icon(enabled ? 'check' : 'clock', 12),
        enabled ? words.enabled : words.disabled,
      ),
    )
  return [
    h(
      'ul',
      { class: 'reviews' },
      line(words.charges, status.charges_enabled),
      line(words.payouts, status.payouts_enabled),
    ),
    status.pending_verification > 0 ? h('p', { class: 'secondary' }, words.verifying) : null,
  ]
}

/** The page may name terms of its own only for accounts that its platform answers for. */
function agreement({ host, report: { terms } }: Summary): Child {
  const { agreement, own } = terms
  const setter = agreement === 'full' ? 'setFullTermsOfServiceUrl' : 'setRecipientTermsOfServiceUrl'
  const address = (name: string, fallback: string) => {
    const given = own ? host.prop(name) : undefined
    return typeof given === 'string' && /^https?:/.test(given) ? given : fallback
  }
  const [before, termsWord, between, privacyWord, after] = host.ui.messages.account.agreement
  const link = (word: string | undefined, href: string) => h('a', { href, target: '_blank', rel: 'noopener' }, word)
  return h(
    'p',
    { class: 'secondary' },
    before,
    link(termsWord, address(setter, stripes[agreement])),
    between,
    link(privacyWord, address('setPrivacyPolicyUrl', stripes.privacy)),
    after,
  )
}
