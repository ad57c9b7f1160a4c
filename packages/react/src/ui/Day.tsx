import { useFormat } from '../format/useFormat.js'

/** A day that Stripe gives as midnight UTC, e.g. `arrival_date`: the same everywhere. */
export function Day({ seconds }: { seconds: number }) {
  const format = useFormat()
  return (
    <time dateTime={format.isoDay(seconds)} title={format.day(seconds, { weekday: true })}>
      {format.day(seconds, { words: true })}
    </time>
  )
}
