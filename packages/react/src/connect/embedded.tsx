import type { ReactNode } from 'react'
import { EmbeddedSlot } from './EmbeddedSlot.js'
import type { EmbeddedOptions, EmbeddedProps, EmbeddedTag } from './embeddedProps.js'

/**
 * Stripe's own component for a tag, with a watchdog: where it cannot be shown, a notice says why and the fallback stands in.
 * It takes the props of Stripe's React wrapper of the same name.
 */
export function embedded<Tag extends EmbeddedTag>(
  tag: Tag,
): (props: EmbeddedProps<Tag> & EmbeddedOptions) => ReactNode {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each tag, when the module is loaded
  return function Embedded(props) {
    const { pending, fallback, wayOut, timeout } = props
    const options = { pending, fallback, wayOut, timeout }
    return <EmbeddedSlot tag={tag} props={props} {...options} />
  }
}
