import { type Child, h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'
import type { FormField, FormSection, ManagedSection, ManagementReport } from '../onboardingObjects.js'
import { createOverlay } from '../overlay/createOverlay.js'
import { button } from '../views/button.js'
import { said } from '../views/said.js'
import { sandboxMark } from '../views/sandboxMark.js'
import { collectionSetters } from './collectionQuery.js'
import { createFieldAnswers } from './fieldAnswers.js'
import { createRequirementNotices } from './requirementNotices.js'

type Section = ManagementReport['sections'][number]

interface Changed {
  sections: FormSection[]
  errors: { message: { ja: string; en: string } }[]
}

/** `ConnectAccountManagement`: what is on file, part by part, and a form for each part. */
export function createManagement(host: Host): Screen {
  const component = 'account_management'
  const notices = createRequirementNotices(host, component)
  const answers = createFieldAnswers(host, component)
  const overlay = createOverlay(host)
  let report: ManagementReport | undefined
  let open: ManagedSection | undefined
  /** What came back refused stands in the form until it is closed. */
  let refused: Changed | undefined
  let failure: LoadFailure | undefined
  let busy = false

  const sectionsOf = (name: ManagedSection | undefined): FormSection[] =>
    refused?.sections ?? report?.sections.find((section) => section.name === name)?.sections ?? []
  const fieldsOf = (name: ManagedSection): FormField[] => sectionsOf(name).flatMap(({ fields }) => fields)

  const save = async (section: ManagedSection) => {
    busy = true
    failure = undefined
    host.redraw()
    try {
      const changed = await host.connector.json<Changed>('management', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ section, answers: answers.of(fieldsOf(section)) }),
      })
      const wrong = changed.sections.flatMap(({ fields }) => fields).find(({ error }) => error)
      busy = false
      if (!wrong && changed.errors.length === 0) return overlay.close()
      refused = changed
      host.redraw()
      if (wrong) answers.focusOn(wrong)
      return
    } catch (error) {
      failure = toLoadFailure(error)
    }
    busy = false
    host.redraw()
  }

  const form = (section: ManagedSection): Child => {
    const { ui } = host
    const words = ui.messages.account
    const sections = sectionsOf(section)
    const problems = [
      ...(refused?.errors ?? []).map(({ message }) => said(message, ui)),
      ...(failure ? [failure.message] : []),
    ]
    return h(
      'form',
      {
        class: 'step',
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault()
          if (!busy) void save(section)
        },
      },
      answers.form(sections, { problems, headings: sections.length > 1 }),
      h(
        'div',
        { class: 'actions' },
        section === 'external_account'
          ? button({
              label: words.testData,
              key: 'test-data',
              look: 'quiet',
              press: () => {
                answers.fill(fieldsOf(section), report?.test_values ?? {})
                host.redraw()
              },
            })
          : null,
        button({ label: ui.messages.cancel, key: 'cancel', press: overlay.close }),
        button({ label: busy ? words.saving : words.save, key: 'save', look: 'primary', type: 'submit', busy }),
      ),
    )
  }

  const edit = (section: ManagedSection) => {
    open = section
    refused = undefined
    failure = undefined
    answers.clear()
    host.notify('setOnSectionOpen', { sectionName: section })
    overlay.open(
      () => ({ title: host.ui.messages.account.sections[section], body: form(section) }),
      () => {
        open = undefined
        answers.clear()
        refused = undefined
        host.reload()
      },
    )
  }

  const banks = (): Child => {
    const words = host.ui.messages.account
    const all = report?.banks ?? []
    if (all.length === 0) return h('p', { class: 'secondary' }, words.noBank)
    return h(
      'ul',
      { class: 'reviews' },
      all.map(({ id, name, last4, currency, default_for_currency }) =>
        h(
          'li',
          { 'data-bank': id },
          h('span', { class: 'grow' }, name ? `${name} ` : '', h('span', { class: 'tabular' }, `•••• ${last4}`)),
          currency ? h('span', { class: 'small secondary' }, currency.toUpperCase()) : null,
          default_for_currency ? h('span', { class: 'badge neutral' }, words.defaultBank) : null,
        ),
      ),
    )
  }

  const facts = (sections: FormSection[]): Child => {
    const { ui } = host
    return h(
      'dl',
      { class: 'facts' },
      sections
        .flatMap(({ fields }) => fields)
        .map((field) =>
          h(
            'div',
            {},
            h('dt', { class: 'secondary' }, said(field.label, ui)),
            h('dd', { class: field.value ? '' : 'secondary' }, shownValue(field) || ui.messages.account.notGiven),
          ),
        ),
    )
  }

  const shownValue = ({ value, options = [] }: FormField) => {
    const chosen = options.find((option) => option.value === value)
    return chosen ? said(chosen.label, host.ui) : value
  }

  const part = ({ name, sections }: Section): Child => {
    const words = host.ui.messages.account
    const isBank = name === 'external_account'
    if (sections.length === 0) return null
    return h(
      'section',
      { class: 'part', 'data-section': name, 'aria-label': words.sections[name] },
      h(
        'header',
        { class: 'toolbar' },
        h('h3', { class: 'heading-sm' }, words.sections[name]),
        h(
          'div',
          { class: 'end' },
          button({
            label: isBank ? words.replaceBank : words.edit,
            name: isBank ? undefined : words.editOf(words.sections[name]),
            key: `edit-${name}`,
            press: () => edit(name),
          }),
        ),
      ),
      isBank ? banks() : facts(sections),
    )
  }

  return {
    async load() {
      const [fresh] = await Promise.all([host.connector.json<ManagementReport>('management'), notices.load()])
      report = fresh
    },
    view() {
      if (!report) return []
      const { ui } = host
      return [
        notices.count.total > 0 ? h('div', { class: 'notices' }, notices.view()) : null,
        h(
          'section',
          { class: 'panel', 'aria-label': ui.messages.account.management, 'data-open': open },
          h(
            'header',
            { class: 'panel-head' },
            h('h2', { class: 'heading-md' }, ui.messages.account.management),
            sandboxMark(ui),
          ),
          report.sections.map(part),
        ),
      ]
    },
    propChanged(setter) {
      if (collectionSetters.includes(setter)) host.reload()
    },
  }
}
