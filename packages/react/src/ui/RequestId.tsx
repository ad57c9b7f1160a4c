import { errorMessages } from '../messages/errors.messages.js'
import { useMessages } from '../messages/useMessages.js'
import { Id } from './Id.js'

/** What to quote to support. */
export function RequestId({ id }: { id: string }) {
  const { requestId } = useMessages(errorMessages)
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center' }}>
      {requestId}&nbsp;
      <Id id={id} name={requestId} />
    </span>
  )
}
