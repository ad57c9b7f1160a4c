import { useSyncExternalStore } from 'react'
import { useMessages } from '../messages/useMessages.js'
import { useConnectKit } from '../provider/useConnectKit.js'
import text from './text.module.css'
import { uiMessages } from './ui.messages.js'

const never = () => () => {}
const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Names the account's time zone where the reader's own is another one. */
export function TimeZoneNote() {
  const { locale, timeZone } = useConnectKit()
  const m = useMessages(uiMessages)
  const own = useSyncExternalStore(never, browserZone, () => timeZone)
  if (!timeZone || own === timeZone) return null
  const name = (timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  return <p className={text.small}>{m.timeZone(name('longGeneric'), name('shortOffset'))}</p>
}
