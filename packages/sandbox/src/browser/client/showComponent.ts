import { appearanceCss } from './appearance.js'
import type { Connector, Grant } from './connector.js'
import { type Child, h, replaceContent } from './dom.js'
import { formCss } from './formStyles.js'
import type { CreateScreen, Host, Screen } from './host.js'
import { LoadFailure, toLoadFailure } from './loadFailure.js'
import { paymentCss } from './paymentStyles.js'
import { css } from './styles.js'
import { createUi, type Ui } from './ui.js'
import { notice } from './views/notice.js'
import { skeleton } from './views/skeleton.js'

export interface Shown {
  propChanged(setter: string): void
  remove(): void
}

interface Showing {
  element: HTMLElement
  connector: Connector
  page: Pick<Host, 'name' | 'prop' | 'notify'>
  createScreen: CreateScreen
}

/** One component from the moment its element is on the page until it leaves: claim, grant, load, draw, and again on news. */
export function showComponent({ element, connector, page, createScreen }: Showing): Shown {
  const sessionKey = page.name.replaceAll('-', '_')
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  const appearance = new CSSStyleSheet()
  const content = h('div', { class: 'root' })
  const draws: (() => void)[] = []
  const removes: (() => void)[] = []
  let grant: Grant | undefined
  let failure: LoadFailure | undefined
  let ready = false
  let latest = 0
  let composing = false
  let postponed = false
  let ui: Ui

  const applyOptions = () => {
    appearance.replaceSync(appearanceCss(connector.options.appearance?.variables))
    ui = createUi(connector.options, connector.now)
    content.lang = ui.lang
  }

  const body = (): Child[] => {
    if (failure) return [notice({ ui, failure, retry: start })]
    return ready ? screen.view() : [skeleton(ui)]
  }

  const draw = () => {
    // A conversion that is under way, of kana to kanji, would be lost with its input.
    postponed = composing
    if (composing) return
    replaceContent(content, body())
    content.setAttribute('aria-busy', String(!ready && !failure))
    for (const other of draws) other()
  }

  const checkGrant = async () => {
    grant = (await connector.session()).components[sessionKey]
    if (grant && !grant.enabled) {
      throw new LoadFailure('invalid_request_error', `The account session does not enable the component ${sessionKey}.`)
    }
  }

  const load = async () => {
    const own = ++latest
    try {
      await checkGrant()
      await screen.load()
      // Reading may have replaced an expired session by one that grants something else.
      await checkGrant()
      if (own !== latest) return
      failure = undefined
      ready = true
    } catch (error) {
      if (own !== latest) return
      const found = toLoadFailure(error)
      // What is shown stays shown while the connection is gone: it is read again when it is back.
      if (ready && found.type === 'api_connection_error') return
      if (failure?.type === found.type && failure.message === found.message) return
      failure = found
      ready = false
      reportFailure(found)
    }
    draw()
  }

  const reportFailure = ({ type, message }: LoadFailure) => {
    page.notify('setOnLoadError', { error: { type, message }, elementTagName: page.name })
  }

  const start = () => {
    failure = undefined
    page.notify('setOnLoaderStart', { elementTagName: page.name })
    draw()
    void load()
  }

  const remove = () => {
    latest++
    for (const one of removes.splice(0)) one()
    root.replaceChildren()
  }

  const host: Host = {
    ...page,
    root,
    connector,
    get ui() {
      return ui
    },
    get grant() {
      return grant
    },
    ask: (path, init) => connector.json(`${path}${path.includes('?') ? '&' : '?'}component=${sessionKey}`, init),
    redraw: draw,
    reload: () => void load(),
    reportFailure,
    onDraw: (other) => void draws.push(other),
    onRemove: (one) => void removes.push(one),
  }

  applyOptions()
  root.adoptedStyleSheets = [css, formCss, paymentCss, appearance]
  root.replaceChildren(content)
  const screen: Screen = createScreen(host)
  const follow = ({ type }: Event) => {
    composing = type === 'compositionstart'
    if (postponed && !composing) draw()
  }
  for (const type of ['compositionstart', 'compositionend']) root.addEventListener(type, follow)
  removes.push(() => {
    for (const type of ['compositionstart', 'compositionend']) root.removeEventListener(type, follow)
  })
  removes.push(
    connector.onOptions(() => {
      applyOptions()
      draw()
    }),
    connector.onChange(() => void load()),
    connector.onLogout(remove),
  )
  start()
  return { propChanged: (setter) => screen.propChanged?.(setter), remove }
}
