import type { MessageSet } from '../messages/defineMessages.js'
import { Root } from './Root.js'

/** Keeps the place of a component whose view is on its way: about as tall as it will be, so that little jumps. */
export function Waiting<Name extends string, Messages extends object>(props: { messages: MessageSet<Name, Messages> }) {
  return (
    <Root messages={props.messages} status="pending">
      <div style={{ blockSize: 190 }} aria-busy="true" />
    </Root>
  )
}
