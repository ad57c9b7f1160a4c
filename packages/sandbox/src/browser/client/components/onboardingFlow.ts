import { type Child, h } from '../dom.js'
import type { Host } from '../host.js'
import { type LoadFailure, toLoadFailure } from '../loadFailure.js'
import type { FormField, OnboardingReport, StepName } from '../onboardingObjects.js'
import { button } from '../views/button.js'
import { onboardingSummary } from '../views/onboardingSummary.js'
import { said } from '../views/said.js'
import { stepProgress } from '../views/stepProgress.js'
import { asSearch, collectionQuery } from './collectionQuery.js'
import { createFieldAnswers } from './fieldAnswers.js'

interface FlowOptions {
  /** Whose grant counts: `account_onboarding`. */
  component: string
  onExit(): void
  onStep?(step: StepName): void
}

/** Asks, page by page, for what Stripe waits for. Each page is stored when it is left, so nobody has to begin again. */
export function createOnboardingFlow(host: Host, { component, onExit, onStep }: FlowOptions) {
  const answers = createFieldAnswers(host, component)
  /** Pages that were sent on this visit stay: to be corrected, and to be gone back to. */
  const sent = new Map<StepName, string[]>()
  /** What was refused last, until it is sent again: news of what was stored beside it must not wipe it away. */
  let refused = new Map<string, FormField['error']>()
  let complaints: string[] = []
  let report: OnboardingReport | undefined
  let at: StepName | undefined
  let failure: LoadFailure | undefined
  let busy = false

  const fieldsOf = (name: StepName | undefined) =>
    (report?.steps.find((step) => step.name === name)?.sections ?? []).flatMap(({ fields }) => fields)
  const isOpen = (name: StepName) => fieldsOf(name).some(({ due }) => due)
  const pages = (): StepName[] => (report?.steps ?? []).map(({ name }) => name).filter((name) => name !== 'summary')
  const nextOpen = (after?: StepName) => {
    const names = pages()
    const later = names.slice(after ? names.indexOf(after) + 1 : 0)
    return [...later, ...names].find(isOpen) ?? 'summary'
  }

  const goTo = (step: StepName) => {
    if (step === at) return
    at = step
    failure = undefined
    refused = new Map()
    complaints = []
    onStep?.(step)
  }

  const query = () => collectionQuery(host, component, [...sent.values()].flat())

  const load = async () => {
    report = await host.connector.json<OnboardingReport>(`onboarding?${asSearch(query())}`)
    if (at === undefined || (at !== 'summary' && !pages().includes(at))) goTo(nextOpen())
  }

  const send = async (values: Record<string, string>, partial: boolean) => {
    const asked = query()
    busy = true
    failure = undefined
    host.redraw()
    try {
      report = await host.connector.json<OnboardingReport>('onboarding', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ...asked,
          also: [...(asked.also ?? []), ...Object.keys(values)],
          answers: values,
          partial,
        }),
      })
    } catch (error) {
      failure = toLoadFailure(error)
    }
    busy = false
  }

  const leavePage = async (step: StepName) => {
    const fields = fieldsOf(step)
    await send(answers.of(fields), false)
    if (failure) return host.redraw()
    sent.set(
      step,
      fields.map(({ path }) => path),
    )
    const wrong = fieldsOf(step).filter(({ error }) => error)
    refused = new Map(wrong.map(({ path, error }) => [path, error]))
    complaints = (report?.errors ?? []).map(({ message }) => said(message, host.ui))
    const [first] = wrong
    if (first || complaints.length > 0) {
      host.redraw()
      if (first) answers.focusOn(first)
      return
    }
    answers.forget(fields)
    goTo(nextOpen(step))
    host.redraw()
    focusHeading()
  }

  const exit = async () => {
    const fields = fieldsOf(at)
    const values = Object.fromEntries(Object.entries(answers.of(fields)).filter(([, value]) => value !== ''))
    if (at !== 'summary' && Object.keys(values).length > 0) await send(values, true)
    if (failure) return host.redraw()
    onExit()
  }

  const agree = async () => {
    await send({ tos_acceptance: 'true' }, false)
    if (failure || !report?.complete) {
      if (report && !report.complete) goTo(nextOpen())
      return host.redraw()
    }
    host.redraw()
    onExit()
  }

  const focusHeading = () => host.root.querySelector<HTMLElement>('[data-key=step-title]')?.focus()

  const problems = (): string[] => [...complaints, ...(failure ? [failure.message] : [])]

  const page = (step: StepName): Child => {
    const { ui } = host
    const words = ui.messages.account
    const sections = (report?.steps.find(({ name }) => name === step)?.sections ?? []).map((section) => ({
      ...section,
      fields: section.fields.map((field) => {
        const error = field.error ?? refused.get(field.path)
        return error ? { ...field, error } : field
      }),
    }))
    const names = pages()
    const before = names[names.indexOf(step) - 1]
    return h(
      'form',
      {
        class: 'step',
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault()
          if (!busy) void leavePage(step)
        },
      },
      answers.form(sections, { problems: problems(), headings: sections.length > 1 }),
      h(
        'div',
        { class: 'actions' },
        button({
          label: words.testData,
          key: 'test-data',
          look: 'quiet',
          press: () => {
            answers.fill(fieldsOf(step), report?.test_values ?? {})
            host.redraw()
          },
        }),
        before
          ? button({
              label: words.back,
              key: 'back',
              press: () => {
                goTo(before)
                host.redraw()
                focusHeading()
              },
            })
          : null,
        button({
          label: busy ? words.saving : words.continue,
          key: 'continue',
          look: 'primary',
          type: 'submit',
          busy,
        }),
      ),
    )
  }

  return {
    load,
    /** `finished` where nothing is left to be told. */
    get finished() {
      return report?.complete === true && at === 'summary'
    },
    exit: () => void exit(),
    view(): Child {
      if (!report || !at) return []
      const { ui } = host
      const words = ui.messages.account
      const names: StepName[] = [...pages(), 'summary']
      const finished = report.complete && at === 'summary'
      return [
        finished ? null : stepProgress(names.indexOf(at) + 1, names.length, words),
        h(
          'h3',
          { class: 'heading-lg step-title', tabindex: '-1', 'data-key': 'step-title' },
          finished ? words.finished : words.steps[at],
        ),
        at === 'summary'
          ? onboardingSummary({
              host,
              report,
              pages: pages().map((name) => ({ name, open: isOpen(name) })),
              problems: problems(),
              busy,
              edit: (step) => {
                goTo(step)
                host.redraw()
                focusHeading()
              },
              agree: () => void agree(),
              finish: () => {
                goTo(nextOpen())
                host.redraw()
              },
              exit: onExit,
            })
          : page(at),
      ]
    },
    /** As on a first visit. */
    begin() {
      sent.clear()
      refused = new Map()
      complaints = []
      answers.clear()
      report = undefined
      at = undefined
      failure = undefined
    },
  }
}
