import { ExpectedTimes } from '../../../expectedTimes/ExpectedTimes.js'
import { useMessages } from '../../../messages/useMessages.js'
import { Panel } from '../../../ui/Panel.js'
import text from '../../../ui/text.module.css'
import { whatHappensMessages } from './whatHappens.messages.js'

/** What somebody should know before they begin: how long it takes and what to have at hand. */
export function WhatHappens() {
  const m = useMessages(whatHappensMessages)
  return (
    <Panel title={m.title}>
      <ExpectedTimes />
      <p className={text.small} style={{ marginBlockStart: 'var(--ck-space-4)' }}>
        {m.haveReady}
      </p>
    </Panel>
  )
}
