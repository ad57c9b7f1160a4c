import { h } from '../dom.js'
import { dayIn, startOf } from '../format/days.js'
import { parseAmount, plainAmount } from '../format/money.js'
import type { Host } from '../host.js'
import { icon } from '../icons.js'
import { paymentStatuses } from '../paymentObjects.js'
import type { Account } from '../stripeObjects.js'
import { zoneOf } from '../ui.js'
import { button } from '../views/button.js'
import { noFilters, type PaymentFilters } from './paymentFilters.js'

const methods = ['card', 'apple_pay', 'google_pay', 'link', 'konbini', 'customer_balance', 'stripe_account']
const daySeconds = 86_400

/** The conditions of a list, to be changed together and applied at once. */
export function createPaymentFilterForm(host: Host, apply: (filters: PaymentFilters) => void) {
  let draft: PaymentFilters = noFilters

  const chips = () => {
    const words = host.ui.messages.pay
    return h(
      'fieldset',
      { class: 'chips' },
      h('legend', { class: 'label' }, host.ui.messages.status),
      paymentStatuses.map((status) =>
        h(
          'label',
          { class: 'chip' },
          h('input', {
            type: 'checkbox',
            'data-key': `filter-${status}`,
            checked: draft.statuses.includes(status),
            onchange: ({ target }) => {
              const ticked = target instanceof HTMLInputElement && target.checked
              const others = draft.statuses.filter((one) => one !== status)
              draft = { ...draft, statuses: ticked ? [...others, status] : others }
            },
          }),
          words.statuses[status],
        ),
      ),
    )
  }

  const method = () => {
    const words = host.ui.messages.pay
    const known = draft.method === '' || methods.includes(draft.method) ? methods : [draft.method, ...methods]
    const nameOf = (one: string) => words.methods[one] ?? one.replaceAll('_', ' ')
    return h(
      'div',
      { class: 'question' },
      h('label', { class: 'label', for: 'filter-method' }, words.method),
      h(
        'div',
        { class: 'select-box' },
        h(
          'select',
          {
            id: 'filter-method',
            class: 'select',
            'data-key': 'filter-method',
            onchange: ({ target }) => {
              if (target instanceof HTMLSelectElement) draft = { ...draft, method: target.value }
            },
          },
          h('option', { value: '', selected: draft.method === '' }, words.allMethods),
          known.map((one) => h('option', { value: one, selected: one === draft.method }, nameOf(one))),
        ),
        icon('chevron', 14),
      ),
    )
  }

  const input = (
    name: 'least' | 'most' | 'from' | 'until',
    value: string,
    change: (text: string) => number | undefined,
  ) => {
    const isDate = name === 'from' || name === 'until'
    return h(
      'div',
      { class: 'question' },
      h('label', { class: 'label', for: `filter-${name}` }, host.ui.messages.pay[name]),
      h(
        'div',
        { class: 'input' },
        h('input', {
          id: `filter-${name}`,
          'data-key': `filter-${name}`,
          type: isDate ? 'date' : 'text',
          inputmode: isDate ? undefined : 'decimal',
          autocomplete: 'off',
          value,
          oninput: ({ target }) => {
            if (target instanceof HTMLInputElement) draft = { ...draft, [name]: change(target.value) }
          },
        }),
      ),
    )
  }

  return {
    begin(filters: PaymentFilters) {
      draft = filters
    },
    view(account: Account) {
      const { ui } = host
      const words = ui.messages.pay
      const zone = zoneOf(account)
      const currency = account.default_currency
      const plain = (amount: number | undefined) => (amount === undefined ? '' : plainAmount({ amount, currency }))
      const dayOf = (unix: number | undefined) => (unix === undefined ? '' : dayIn(unix, zone))
      return h(
        'form',
        {
          class: 'filters',
          id: 'filters',
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault()
            apply(draft)
          },
        },
        chips(),
        h(
          'div',
          { class: 'questions' },
          method(),
          input('from', dayOf(draft.from), (text) => (text ? startOf(text, zone) : undefined)),
          input('until', dayOf(draft.until), (text) => (text ? startOf(text, zone) + daySeconds - 1 : undefined)),
          input('least', plain(draft.least), (text) => parseAmount(text, currency)),
          input('most', plain(draft.most), (text) => parseAmount(text, currency)),
        ),
        h(
          'div',
          { class: 'actions' },
          button({ label: words.clearFilters, key: 'clear-filters', look: 'quiet', press: () => apply(noFilters) }),
          button({ label: words.apply, key: 'apply-filters', look: 'primary', type: 'submit' }),
        ),
      )
    },
  }
}
