import { useCallback, useEffect, useState } from 'react'
import { demoApi } from './demoApi.js'
import type { Messages } from './messages.js'
import type { Settings } from './settings.js'

const day = 86_400

interface SandboxClockProps {
  locale: Settings['locale']
  messages: Messages
}

/** What time it is in the sandbox, and buttons that turn it forward: payouts arrive, pending money becomes available. */
export function SandboxClock({ locale, messages }: SandboxClockProps) {
  const [now, setNow] = useState<number>()
  const [turning, setTurning] = useState(false)

  const read = useCallback(() => demoApi.clock().then((clock) => setNow(clock.now)), [])
  useEffect(() => {
    read().catch(() => setNow(undefined))
    const timer = setInterval(() => read().catch(() => setNow(undefined)), 30_000)
    return () => clearInterval(timer)
  }, [read])

  const turn = async (seconds: number) => {
    if (turning) return
    setTurning(true)
    await demoApi.turnClock(seconds).then(read, () => setNow(undefined))
    setTurning(false)
  }

  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' })
  return (
    <fieldset className="demo-clock">
      <legend>{messages.clock}</legend>
      <output aria-live="polite">
        {turning ? messages.turning : now === undefined ? '—' : `${date.format(now * 1000)} JST`}
      </output>
      <button type="button" className="demo-control" aria-disabled={turning} onClick={() => turn(day)}>
        {messages.day}
      </button>
      <button type="button" className="demo-control" aria-disabled={turning} onClick={() => turn(7 * day)}>
        {messages.week}
      </button>
    </fieldset>
  )
}
