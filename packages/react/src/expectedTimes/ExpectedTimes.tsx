import { useMessages } from '../messages/useMessages.js'
import { Fact, Facts } from '../ui/Facts.js'
import { expectedTimesMessages } from './expectedTimes.messages.js'

/** How long it takes from the first field to the first money. Said before somebody starts, so that nobody waits in doubt. */
export function ExpectedTimes() {
  const m = useMessages(expectedTimesMessages)
  return (
    <Facts>
      <Fact name={m.entry}>{m.entryTime}</Fact>
      <Fact name={m.review}>{m.reviewTime}</Fact>
      <Fact name={m.funds}>{m.fundsTime}</Fact>
      <Fact name={m.firstPayout}>{m.firstPayoutTime}</Fact>
    </Facts>
  )
}
