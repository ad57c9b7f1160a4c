import type { LayoutObject } from '@stripe/stripe-js'
import { type Child, h } from '../../../browser/client/dom.js'
import type { Frame } from './frame.js'

export interface Choice {
  /** `card`, `apple_pay`, or the id of a saved payment method. */
  value: string
  label: string
  content?: Child
  /** That it cannot be chosen, and why. */
  unavailable?: readonly [short: string, why: string]
}

export interface Chooser {
  readonly root: HTMLElement
  draw(choices: readonly Choice[], selected: string | null, layout: LayoutObject): void
}

/** Ways to pay, as tabs or as an accordion. The content of a choice is the same element in both. */
export function createChooser(frame: Frame, select: (value: string | null) => void): Chooser {
  const root = h('div', {})

  const press = (choice: Choice) => ({
    type: 'button',
    id: `${choice.value}-tab`,
    value: choice.value,
    disabled: choice.unavailable !== undefined,
    title: choice.unavailable?.[1],
    onclick: () => {
      select(choice.value)
      focus(choice.value)
    },
  })
  const focus = (value: string) => document.getElementById(`${value}-tab`)?.focus()

  /** Arrow keys move between tabs, as everywhere where there are tabs. */
  const move = (event: Event, choices: readonly Choice[], selected: string | null) => {
    if (!(event instanceof KeyboardEvent)) return
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const open = choices.filter(({ unavailable }) => unavailable === undefined)
    if (!step || open.length < 2) return
    event.preventDefault()
    const at = open.findIndex(({ value }) => value === selected)
    const next = open[(at + step + open.length) % open.length]
    if (!next) return
    select(next.value)
    focus(next.value)
  }

  const tabs = (choices: readonly Choice[], selected: string | null) => {
    const chosen = choices.find(({ value }) => value === selected)
    const list = h(
      'div',
      {
        class: 'Tabs',
        role: 'tablist',
        'aria-label': frame.messages.methods,
        onkeydown: (event) => move(event, choices, selected),
      },
      choices.map((choice) =>
        h(
          'button',
          {
            ...press(choice),
            class: `Tab${choice === chosen ? ' Tab--selected' : ''}`,
            role: 'tab',
            'aria-selected': String(choice === chosen),
            'aria-controls': 'panel',
            tabindex: choice === chosen || (!chosen && choice === choices[0]) ? 0 : -1,
          },
          h('span', { class: 'TabLabel' }, choice.label),
          choice.unavailable ? h('span', { class: 'unavailable' }, choice.unavailable[0]) : undefined,
        ),
      ),
    )
    const panel = h(
      'div',
      { id: 'panel', role: 'tabpanel', 'aria-labelledby': chosen ? `${chosen.value}-tab` : undefined },
      chosen?.content,
    )
    return choices.length > 1 ? [list, panel] : [panel]
  }

  const accordion = (
    choices: readonly Choice[],
    selected: string | null,
    { radios = 'auto', spacedAccordionItems = true }: LayoutObject,
  ) => {
    if (choices.length === 1 && selected !== null) return [h('div', {}, choices[0]?.content)]
    const dots = radios === 'always' || radios === 'auto' || (radios === 'if_multiple' && choices.length > 1)
    return [
      h(
        'div',
        {
          class: `Accordion${spacedAccordionItems ? ' spaced' : ''}`,
          role: 'group',
          'aria-label': frame.messages.methods,
        },
        choices.map((choice) => {
          const open = choice.value === selected
          return h(
            'div',
            { class: `AccordionItem${open ? ' AccordionItem--selected' : ''}` },
            h(
              'button',
              {
                ...press(choice),
                class: 'AccordionHeader',
                'aria-expanded': String(open),
                'aria-controls': open ? `${choice.value}-content` : undefined,
              },
              dots ? h('span', { class: 'Radio', 'aria-hidden': 'true' }) : undefined,
              h('span', {}, choice.label),
              choice.unavailable ? h('span', { class: 'unavailable' }, choice.unavailable[0]) : undefined,
            ),
            open ? h('div', { class: 'content', id: `${choice.value}-content` }, choice.content) : undefined,
          )
        }),
      ),
    ]
  }

  return {
    root,
    draw(choices, selected, layout) {
      const parts = layout.type === 'accordion' ? accordion(choices, selected, layout) : tabs(choices, selected)
      root.replaceChildren(...parts)
    },
  }
}
