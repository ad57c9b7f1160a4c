import { type Child, h } from '../dom.js'
import type { Host, Screen } from '../host.js'
import { icon } from '../icons.js'
import { button } from '../views/button.js'
import { sandboxMark } from '../views/sandboxMark.js'

/** Setters whose listener means that a person may leave the component, and the word on the button that does. */
const exits = { setOnExit: 'exit', setOnClose: 'close' } as const

/** For every component that the sandbox does not draw: which one stands here, and what the session lets it do. */
export function createFrame(host: Host): Screen {
  const title = () => {
    const words = host.name.replaceAll('-', ' ')
    return host.ui.messages.components[host.name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  }

  const features = (): Child => {
    const { messages } = host.ui
    if (!host.grant) return h('p', { class: 'secondary' }, messages.frameUnknown)
    const all = Object.entries(host.grant.features)
    if (all.length === 0) return h('p', { class: 'secondary' }, messages.noFeatures)
    const group = (heading: string, wanted: boolean) => {
      const names = all.filter(([, granted]) => granted === wanted).map(([name]) => name)
      if (names.length === 0) return null
      return h(
        'div',
        { class: wanted ? 'granted' : 'withheld' },
        h('h3', { class: 'label-sm' }, heading),
        h(
          'ul',
          { class: 'features' },
          names.map((name) =>
            h('li', {}, icon(wanted ? 'check' : 'cross', 12), h('code', { lang: 'en', translate: 'no' }, name)),
          ),
        ),
      )
    }
    return [group(messages.granted, true), group(messages.withheld, false)]
  }

  const exit = (): Child =>
    Object.entries(exits).map(([setter, word]) =>
      typeof host.prop(setter) === 'function'
        ? button({ label: host.ui.messages[word], key: word, press: () => host.notify(setter) })
        : null,
    )

  return {
    load: async () => {},
    view: () => [
      h(
        'section',
        { class: 'frame', 'aria-label': title() },
        h(
          'header',
          { class: 'toolbar' },
          h('h2', { class: 'heading-md' }, title()),
          sandboxMark(host.ui),
          h('div', { class: 'end' }, exit()),
        ),
        h(
          'p',
          {},
          host.ui.messages.frame(title()),
          ' ',
          h('code', { lang: 'en', translate: 'no' }, `stripe-connect-${host.name}`),
        ),
        features(),
      ),
    ],
    propChanged(setter) {
      if (setter in exits) host.redraw()
    },
  }
}
