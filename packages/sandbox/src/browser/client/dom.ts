export type Child = Node | string | number | undefined | null | false | Child[]
type Attribute = string | number | boolean | undefined | ((event: Event) => void)

/**
 * An element with attributes (functions are event listeners: `onclick`) and children. Text stays text: nothing here is
 * ever parsed as HTML.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value))
  }
  element.append(...nodesOf(children))
  return element
}

function nodesOf(children: Child[]): (Node | string)[] {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return nodesOf(child)
    if (child === null || child === undefined || child === false) return []
    return [typeof child === 'number' ? String(child) : child]
  })
}

/** Swaps the content of a container. What had focus keeps it, when the new content has an element of the same `data-key`. */
export function replaceContent(container: Element, children: Child[]): void {
  const root = container.getRootNode()
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null
  const key = focused && container.contains(focused) ? focused.getAttribute('data-key') : null
  const caret = focused instanceof HTMLInputElement && focused.inputMode ? focused.selectionStart : null
  container.replaceChildren(...nodesOf(children))
  if (key === null) return
  const successor = [...container.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key)
  successor?.focus({ preventScroll: true })
  if (caret !== null && successor instanceof HTMLInputElement) successor.setSelectionRange(caret, caret)
}
